using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// Reads a text that is one statement of a kind, as strictly as StarRocks does: whatever it would refuse, and whatever nobody knows,
/// is a fault with its place. What a client writes around a statement is no part of it.
/// </summary>
internal static class StatementSyntax
{
    internal static StatementContent Read(string text, StatementDefinition statement)
    {
        var cursor = new SqlCursor(text);
        var content = new StatementContent(text, statement);
        SkipDelimiters(cursor);
        content.FirstWord = cursor.Current.Span;
        if (cursor.IsAtEnd)
            cursor.Refuse(default, $"The text holds no statement; {statement.Description} is read here.");
        else if (Other(cursor.Head(), statement) is { } other)
            cursor.Refuse(cursor.Current.Span, $"This is {other}; {statement.Description} is read here.");
        else
            _readers[statement](cursor, content);
        End(cursor);
        content.Fault = cursor.Fault;
        return content;
    }

    private static readonly Dictionary<StatementDefinition, Action<SqlCursor, StatementContent>> _readers = new()
    {
        [ExternalCatalogDefinition.Instance] = CatalogSyntax.Read,
        [FileExternalTableDefinition.Instance] = FileTableSyntax.Read,
        [BrokerLoadDefinition.Instance] = LoadSyntax.Read,
        [ExportJobDefinition.Instance] = ExportSyntax.Read,
        [RepositoryDefinition.Instance] = RepositorySyntax.Read,
        [StorageVolumeDefinition.Instance] = StorageVolumeSyntax.Read,
        [AlterCatalogDefinition.Instance] = AlterSyntax.ReadCatalog,
        [AlterStorageVolumeDefinition.Instance] = AlterSyntax.ReadVolume,
        [OutfileDefinition.Instance] = QuerySyntax.ReadOutfile,
        [FilesSourceDefinition.Instance] = QuerySyntax.ReadFiles,
        [FilesTargetDefinition.Instance] = QuerySyntax.ReadFiles,
    };

    /// <summary>Only the end of the statement, or of the text, may follow.</summary>
    private static void End(SqlCursor cursor)
    {
        if (!cursor.IsBroken && !cursor.IsAtEnd)
            cursor.Refuse(cursor.Current.Span, "The statement should end here: what follows is nothing that is read.");
        SkipDelimiters(cursor);
        if (!cursor.IsAtEnd)
            cursor.Refuse(cursor.Current.Span, "A second statement begins here, and only one is read. Take the text apart by StarRocksSql.Parse.");
        cursor.RefuseOpen();
    }

    private static void SkipDelimiters(SqlCursor cursor)
    {
        while (!cursor.IsBroken && cursor.Current.Kind == SqlTokenKind.Delimiter)
            cursor.Next();
    }

    /// <summary>What it is instead; null where it may be the one that is wanted. A pipe is read as what its FILES says.</summary>
    private static string? Other(PropertyScope? head, StatementDefinition statement)
    {
        if (head == statement || (statement.HoldsQuery && head is null or StatementDefinition { HoldsQuery: true }))
            return null;
        return head?.Description ?? "another statement";
    }
}
