using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>
/// Reads the output of SHOW CREATE CATALOG. It is not valid SQL: StarRocks escapes only the double quote in a value, so the layout
/// determines where a value ends.
/// </summary>
internal sealed class CatalogText
{
    private const string Head = "CREATE EXTERNAL CATALOG ";
    private const string ListStart = "\nPROPERTIES (\"";
    private const string EqualSign = "\"  =  \"";
    private const string Separator = "\",\n\"";
    private const string ListEnd = "\"\n)";

    private CatalogText(string name, string? comment, List<KeyValuePair<string, string>> properties)
    {
        Name = name;
        Comment = comment;
        Properties = properties;
    }

    public string Name { get; }

    public string? Comment { get; }

    public List<KeyValuePair<string, string>> Properties { get; }

    public static CatalogText? Read(string output)
    {
        var text = output.Replace("\r\n", "\n");
        var start = text.IndexOf(Head, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        text = ClientText.UnescapeBatch(text.Substring(start));
        return ReadLayout(text) ?? ReadSql(text);
    }

    private static CatalogText? ReadLayout(string text)
    {
        var list = text.IndexOf(ListStart, StringComparison.Ordinal);
        var end = text.LastIndexOf(ListEnd, StringComparison.Ordinal);
        if (list < 0 || end < list || ReadName(text.Substring(Head.Length, list - Head.Length), out var comment) is not { } name)
            return null;
        var properties = ReadProperties(text.Substring(list + ListStart.Length, Math.Max(0, end - list - ListStart.Length)));
        return properties is null ? null : new CatalogText(name, comment, properties);
    }

    private static string? ReadName(string head, out string? comment)
    {
        const string commentStart = "\ncomment \"";
        var start = head.IndexOf(commentStart, StringComparison.OrdinalIgnoreCase);
        comment = start < 0 || head.Length <= start + commentStart.Length || head[head.Length - 1] != '"'
            ? null
            : head.Substring(start + commentStart.Length, head.Length - start - commentStart.Length - 1);
        var name = (start < 0 ? head : head.Substring(0, start)).Trim().Trim('`');
        return name.Length > 0 && name.IndexOf('\n') < 0 ? name : null;
    }

    private static List<KeyValuePair<string, string>>? ReadProperties(string text)
    {
        var properties = new List<KeyValuePair<string, string>>();
        var key = 0;
        while (key <= text.Length)
        {
            var sign = text.IndexOf(EqualSign, key, StringComparison.Ordinal);
            if (sign < 0)
                return null;
            var value = sign + EqualSign.Length;
            var end = EndOfValue(text, value);
            properties.Add(new(text.Substring(key, sign - key), text.Substring(value, end - value).Replace("\\\"", "\"")));
            key = end + Separator.Length;
        }

        return properties;
    }

    /// <summary>Returns the position of the first separator that is followed by a key and its equal sign.</summary>
    private static int EndOfValue(string text, int start)
    {
        var separator = text.IndexOf(Separator, start, StringComparison.Ordinal);
        while (separator >= 0)
        {
            var key = separator + Separator.Length;
            var sign = text.IndexOf(EqualSign, key, StringComparison.Ordinal);
            if (sign > key && text.IndexOf('"', key) == sign)
                return separator;
            separator = text.IndexOf(Separator, separator + 1, StringComparison.Ordinal);
        }

        return text.Length;
    }

    /// <summary>Reads a statement with another layout, such as one that was edited.</summary>
    private static CatalogText? ReadSql(string text)
    {
        var script = SqlScript.Read(text, isTemplate: false);
        var statement = script.Statements.FirstOrDefault(static statement => statement.Scope.HasCatalogType);
        if (script.Faults.Count > 0 || statement is not { Name: { } name, Properties.Count: > 0 })
            return null;
        List<KeyValuePair<string, string>> properties =
        [
            .. statement.Properties
                .Where(static property => property.Value is not null)
                .Select(static property => new KeyValuePair<string, string>(property.Key.Trim(), property.Value!)),
        ];
        return new CatalogText(text.Substring(name.Start, name.Length).Trim('`', '"', '\''), null, properties);
    }
}
