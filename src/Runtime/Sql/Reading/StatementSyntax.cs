using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// Reads a text that is one statement of a kind, as strictly as StarRocks does: whatever it would refuse, and whatever nobody knows,
/// is a fault with its place. What a client writes around a statement is no part of it.
/// </summary>
internal static class StatementSyntax
{
    internal static StatementContent Read(string text, StatementForm form)
    {
        var cursor = new SqlCursor(text);
        var content = new StatementContent(text, form);
        SkipDelimiters(cursor);
        content.FirstWord = cursor.Current.Span;
        if (cursor.IsAtEnd)
            cursor.Refuse(default, $"The text holds no statement; {Describe(form)} is read here.");
        else if (IsOther(cursor.Head(), form) is { } other)
            cursor.Refuse(cursor.Current.Span, $"This is {Describe(other)}; {Describe(form)} is read here.");
        else
            ReadBody(cursor, content);
        End(cursor);
        content.Fault = cursor.Fault;
        return content;
    }

    private static void ReadBody(SqlCursor cursor, StatementContent content)
    {
        switch (content.Form)
        {
            case StatementForm.Catalog:
                CatalogSyntax.Read(cursor, content);
                break;
            case StatementForm.FileTable:
                FileTableSyntax.Read(cursor, content);
                break;
            case StatementForm.Load:
                LoadSyntax.Read(cursor, content);
                break;
            case StatementForm.Export:
                ExportSyntax.Read(cursor, content);
                break;
            case StatementForm.Repository:
                RepositorySyntax.Read(cursor, content);
                break;
            case StatementForm.StorageVolume:
                StorageVolumeSyntax.Read(cursor, content);
                break;
            case StatementForm.AlterCatalog:
                AlterSyntax.ReadCatalog(cursor, content);
                break;
            case StatementForm.AlterStorageVolume:
                AlterSyntax.ReadVolume(cursor, content);
                break;
            case StatementForm.Outfile:
                QuerySyntax.ReadOutfile(cursor, content);
                break;
            default:
                QuerySyntax.ReadFiles(cursor, content);
                break;
        }
    }

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

    /// <summary>The statement that it is instead; a pipe is read as what its FILES says.</summary>
    private static StatementForm? IsOther(StatementForm? head, StatementForm form) =>
        head == form || (form is StatementForm.Files or StatementForm.InsertFiles or StatementForm.Outfile && head is null or StatementForm.Pipe) ? null
        : head ?? StatementForm.Alone;

    private static string Describe(StatementForm form) => form switch
    {
        StatementForm.Catalog => "a CREATE EXTERNAL CATALOG",
        StatementForm.FileTable => "a CREATE EXTERNAL TABLE … ENGINE=FILE",
        StatementForm.Load => "a LOAD LABEL",
        StatementForm.Export => "an EXPORT TABLE",
        StatementForm.Outfile => "a SELECT … INTO OUTFILE",
        StatementForm.Files => "a statement with FILES (…)",
        StatementForm.InsertFiles => "an INSERT INTO FILES (…)",
        StatementForm.Pipe => "a CREATE PIPE",
        StatementForm.Repository => "a CREATE REPOSITORY",
        StatementForm.StorageVolume => "a CREATE STORAGE VOLUME",
        StatementForm.AlterCatalog => "an ALTER CATALOG … SET",
        StatementForm.AlterStorageVolume => "an ALTER STORAGE VOLUME … SET",
        StatementForm.Settings => "an EXTERNAL RESOURCE",
        _ => "another statement",
    };
}
