using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a proposal.</summary>
internal sealed record LspCompletionItem(string Label, int Kind, string SortText, LspTextEdit TextEdit)
{
    /// <summary>The kind of a key.</summary>
    internal const int Property = 10;

    /// <summary>The kind of a value.</summary>
    internal const int Value = 12;

    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }
}

/// <summary>Represents the proposals at a position.</summary>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<LspCompletionItem> Items);
