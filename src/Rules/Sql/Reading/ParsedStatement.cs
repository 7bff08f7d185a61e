using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// What is evaluated together in a text: one statement with its property lists. A statement that reads from one place and writes to
/// another (<c>INSERT INTO FILES (…) SELECT … FROM FILES (…)</c>) is two of these.
/// </summary>
internal sealed class ParsedStatement(PropertyScope scope, SourceSpan whole, SourceSpan firstWord, IReadOnlyList<SqlPropertyList> lists)
{
    public PropertyScope Scope => scope;

    /// <summary>The whole statement, without its delimiter.</summary>
    public SourceSpan Whole => whole;

    /// <summary>Where it is said what the whole lacks.</summary>
    public SourceSpan FirstWord => firstWord;

    /// <summary>In the order of the text; also those that take no AWS key.</summary>
    public IReadOnlyList<SqlPropertyList> Lists => lists;

    /// <summary>Of all lists, in the order of the text.</summary>
    public IReadOnlyList<SqlProperty> Properties { get; } = Flatten(lists);

    /// <summary>The name in it as it is written, with its dots and quotes; null where it has none.</summary>
    public SourceSpan? Name { get; init; }

    /// <summary>What it lacks may come from a template, or from text that isn't there yet.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What it lacks that is no property: its columns, its data; null where it lacks nothing.</summary>
    public ClauseMember? MissingClause { get; init; }

    /// <summary>Fills in a configuration, which is reset first, and says what is wrong with the keys; an entry is the property's index.</summary>
    public void ReadInto(Configuration configuration, Report report)
    {
        configuration.Reset(scope, IsPartial);
        configuration.MissingClause = MissingClause;
        var written = new WrittenProperty[Properties.Count];
        for (var i = 0; i < written.Length; i++)
            written[i] = new WrittenProperty(Properties[i].Key, Properties[i].Value, Properties[i].IsMisplaced);
        KeyReader.Read(written, configuration, report);
    }

    private static IReadOnlyList<SqlProperty> Flatten(IReadOnlyList<SqlPropertyList> lists)
    {
        if (lists.Count == 1)
            return lists[0].Properties;
        var all = new List<SqlProperty>();
        foreach (var list in lists)
            all.AddRange(list.Properties);
        return all.ToArray();
    }
}
