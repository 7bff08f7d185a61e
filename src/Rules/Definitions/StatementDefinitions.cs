using System;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Provides every statement. Their order has no meaning.</summary>
internal static class StatementDefinitions
{
    internal static StatementDefinition[] All { get; } =
    [
        ExternalCatalogDefinition.Instance,
        AlterCatalogDefinition.Instance,
        FileExternalTableDefinition.Instance,
        FilesSourceDefinition.Instance,
        FilesTargetDefinition.Instance,
        PipeDefinition.Instance,
        OutfileDefinition.Instance,
        BrokerLoadDefinition.Instance,
        ExportJobDefinition.Instance,
        RepositoryDefinition.Instance,
        StorageVolumeDefinition.Instance,
        AlterStorageVolumeDefinition.Instance,
    ];

    /// <summary>Gets the statements that are part of another statement, those with the longest opening first.</summary>
    internal static StatementDefinition[] Embedded { get; } =
        [.. All.Where(static definition => definition.Opening.Length > 0)
            .OrderByDescending(static definition => definition.Opening.Length)];

    /// <summary>Gets the statement whose properties name the type of a catalog.</summary>
    internal static StatementDefinition OfCatalog { get; } = Array.Find(All, static definition => definition.HasCatalogType)!;

    /// <summary>Returns the statement of a member of StatementKind; null if there is none.</summary>
    internal static StatementDefinition? Find(string name)
    {
        var found = Array.Find(All, definition => string.Equals(definition.Name, name, StringComparison.Ordinal));
        return found is { ReadAs: null } ? found : null;
    }
}
