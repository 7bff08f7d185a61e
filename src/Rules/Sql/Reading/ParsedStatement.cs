using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Represents a statement with the property lists that are evaluated together. A statement that reads from one location and writes to
/// another (<c>INSERT INTO FILES (…) SELECT … FROM FILES (…)</c>) consists of two of these.
/// </summary>
internal sealed class ParsedStatement(PropertyScope scope, SourceSpan whole, SourceSpan firstWord, IReadOnlyList<SqlPropertyList> lists)
{
    public PropertyScope Scope => scope;

    /// <summary>Gets the location of the whole statement, without its delimiter.</summary>
    public SourceSpan Whole => whole;

    /// <summary>Gets the location of problems with missing parts.</summary>
    public SourceSpan FirstWord => firstWord;

    /// <summary>Gets the property lists in the order of the text, including those in which StarRocks ignores AWS keys.</summary>
    public IReadOnlyList<SqlPropertyList> Lists => lists;

    /// <summary>Gets the properties of all lists, in the order of the text.</summary>
    public IReadOnlyList<SqlProperty> Properties { get; } = Flatten(lists);

    /// <summary>Gets the name with its dots and quotes; null if it has none.</summary>
    public SourceSpan? Name { get; init; }

    /// <summary>Gets a value indicating whether missing parts may come from a template, or are not written yet.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Gets a value indicating whether only the value of its only property is checked. See <see cref="Alternatives"/>.</summary>
    public bool IsAlternative { get; private init; }

    /// <summary>Gets a missing part that is not a property: its columns or its data; null if none is missing.</summary>
    public ClauseMember? MissingClause { get; init; }

    /// <summary>Gets the known values of clauses that rules check.</summary>
    public IReadOnlyList<ParsedClause> ClauseValues { get; init; } = [];

    /// <inheritdoc cref="Configuration.NamesBroker"/>
    public required bool? NamesBroker { get; init; }

    /// <summary>Gets a value indicating whether a delimiter ends it, so that no property list can follow.</summary>
    public bool HasDelimiter { get; init; }

    /// <summary>
    /// Returns the statement with each property alone that only some branches of a template contain: whatever the others are, the rules
    /// about one value apply to it.
    /// </summary>
    public IEnumerable<ParsedStatement> Alternatives()
    {
        foreach (var list in lists)
        {
            foreach (var property in list.Conditional)
            {
                var alone = list with { Properties = [property], Conditional = [], IsPartial = true };
                yield return new ParsedStatement(scope, whole, firstWord, [alone])
                {
                    IsPartial = true,
                    IsAlternative = true,
                    NamesBroker = NamesBroker,
                };
            }
        }
    }

    /// <summary>
    /// Reads the properties into a configuration and reports problems with their keys. A position is the index of a property.
    /// </summary>
    public void ReadInto(Configuration configuration, Report report)
    {
        configuration.Reset(scope, IsPartial);
        (configuration.MissingClause, configuration.NamesBroker) = (MissingClause, NamesBroker);
        var written = new WrittenProperty[Properties.Count];
        for (var i = 0; i < written.Length; i++)
            written[i] = new WrittenProperty(
                Properties[i].Key, Properties[i].Value, Properties[i].IsMisplaced, Properties[i].IsDoubtful);
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
