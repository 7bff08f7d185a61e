using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>
/// Reads what SHOW CREATE CATALOG prints. It is no SQL: StarRocks escapes the double quote in a value and nothing else, so the ends of
/// a value are told by the layout.
/// </summary>
internal sealed class CatalogText
{
    private const string Head = "CREATE EXTERNAL CATALOG ";
    private const string ListStart = "\nPROPERTIES (\"";
    private const string Equal = "\"  =  \"";
    private const string Next = "\",\n\"";
    private const string End = "\"\n)";

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
        text = ClientText.UndoBatch(text.Substring(start));
        return ReadLayout(text) ?? ReadSql(text);
    }

    private static CatalogText? ReadLayout(string text)
    {
        var list = text.IndexOf(ListStart, StringComparison.Ordinal);
        var end = text.LastIndexOf(End, StringComparison.Ordinal);
        if (list < 0 || end < list || ReadName(text.Substring(Head.Length, list - Head.Length), out var comment) is not { } name)
            return null;
        var properties = ReadPairs(text.Substring(list + ListStart.Length, Math.Max(0, end - list - ListStart.Length)));
        return properties is null ? null : new CatalogText(name, comment, properties);
    }

    private static string? ReadName(string head, out string? comment)
    {
        const string commentStart = "\ncomment \"";
        var at = head.IndexOf(commentStart, StringComparison.OrdinalIgnoreCase);
        comment = at < 0 || head.Length <= at + commentStart.Length || head[head.Length - 1] != '"'
            ? null
            : head.Substring(at + commentStart.Length, head.Length - at - commentStart.Length - 1);
        var name = (at < 0 ? head : head.Substring(0, at)).Trim().Trim('`');
        return name.Length > 0 && name.IndexOf('\n') < 0 ? name : null;
    }

    /// <summary>Key, sign, value; a value ends where the next key with its sign begins.</summary>
    private static List<KeyValuePair<string, string>>? ReadPairs(string text)
    {
        var properties = new List<KeyValuePair<string, string>>();
        var at = 0;
        while (at <= text.Length)
        {
            var sign = text.IndexOf(Equal, at, StringComparison.Ordinal);
            if (sign < 0)
                return null;
            var value = sign + Equal.Length;
            var end = EndOfValue(text, value);
            properties.Add(new(text.Substring(at, sign - at), text.Substring(value, end - value).Replace("\\\"", "\"")));
            at = end + Next.Length;
        }

        return properties;
    }

    private static int EndOfValue(string text, int from)
    {
        for (var next = text.IndexOf(Next, from, StringComparison.Ordinal); next >= 0; next = text.IndexOf(Next, next + 1, StringComparison.Ordinal))
        {
            var key = next + Next.Length;
            var sign = text.IndexOf(Equal, key, StringComparison.Ordinal);
            if (sign > key && text.IndexOf('"', key) == sign)
                return next;
        }

        return text.Length;
    }

    /// <summary>Laid out in another way, as by hand.</summary>
    private static CatalogText? ReadSql(string text)
    {
        var script = SqlScript.Read(text, isTemplate: false);
        var statement = script.Statements.FirstOrDefault(static statement => statement.Scope.HasCatalogType);
        if (script.Faults.Count > 0 || statement is not { Name: { } name, Properties.Count: > 0 })
            return null;
        List<KeyValuePair<string, string>> properties =
            [.. statement.Properties.Where(static property => property.Value is not null).Select(static property => new KeyValuePair<string, string>(property.Key.Trim(), property.Value!))];
        return new CatalogText(text.Substring(name.Start, name.Length).Trim('`', '"', '\''), null, properties);
    }
}
