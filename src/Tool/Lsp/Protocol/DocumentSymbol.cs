using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a statement, a group of settings, or a key in one.</summary>
internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, LspRange Range, LspRange SelectionRange)
{
    /// <summary>The kind of a group of settings.</summary>
    internal const int Namespace = 3;

    /// <summary>The kind of a statement.</summary>
    internal const int Object = 19;

    /// <summary>The kind of a key.</summary>
    internal const int Key = 20;

    public IReadOnlyList<DocumentSymbol>? Children { get; init; }
}

/// <summary>Represents a symbol for a client that shows no tree.</summary>
internal sealed record SymbolInformation(string Name, int Kind, LspLocation Location, string? ContainerName);
