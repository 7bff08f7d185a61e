using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents what a statement reads from or writes to: one of several, or one of which some values are not known, because they contain
/// templates. Its policies depend on none of these.
/// </summary>
internal sealed class StatementPart : IStatement
{
    // A text that no property has as a value. That of a key pair only says that there is one.
    private const string Unknown = "{{ }}";

    // What chooses the identity, and the role that it assumes.
    private static readonly string[] _parameters =
        [.. new[] { Parameter.IamRoleArn, Parameter.ExternalId }.Concat(EffectiveIdentity.Precedence).Select(static key => key.Name)];

    private readonly ParsedStatement _statement;
    private readonly IReadOnlyList<AuthProblem> _problems;

    private StatementPart(StatementKind kind, ParsedStatement statement, IReadOnlyList<AuthProblem> problems) =>
        (Kind, _statement, _problems) = (kind, statement, problems);

    public StatementKind Kind { get; }

    /// <summary>Gets a value indicating whether some values are not known.</summary>
    public bool HasTemplates => Properties.Any(static property => property.Value is null);

    public IReadOnlyList<string> Paths =>
    [
        .. Properties.Where(property => StatementKeys.TryFind(KeyOf(property), out var key) && key.IsPath)
            .Select(static property => property.Value)
            .Concat(_statement.ClauseValues.Where(static clause => clause.Member.IsPath).Select(static clause => clause.Text))
            .OfType<string>().SelectMany(SplitPaths),
    ];

    private IEnumerable<SqlProperty> Properties => _statement.Properties.Where(static property => !property.IsMisplaced);

    /// <summary>
    /// Returns the parts of a statement that no ready-made type can represent; none if one can, or if too little of the statement is known.
    /// </summary>
    internal static IReadOnlyList<StatementPart> ReadAll(ScriptStatement statement)
    {
        var parts = SqlScript.Read(statement.CommandText).Statements;
        var isRead = parts.Count > 1 || (parts.Count == 1 && parts[0].Properties.Any(static property => property.Value is null));
        if (!isRead || statement.Kind is null || !parts.All(IsComplete))
            return [];
        var problems = statement.Validate();
        return [.. parts.Select(part => new StatementPart(KindOf((StatementDefinition)part.Scope), part, problems))];
    }

    /// <summary>Returns the first property of a statement whose value is not known; null if there is none.</summary>
    internal static ScriptProperty? FindTemplate(ScriptStatement statement)
    {
        var starts = SqlScript.Read(statement.CommandText).Statements
            .SelectMany(static part => part.Properties)
            .Where(static property => property.Value is null)
            .Select(property => statement.Location.Start + property.ValueSpan.Start)
            .ToHashSet();
        return statement.PropertyLists
            .SelectMany(static list => list.Properties)
            .FirstOrDefault(property => starts.Contains(property.ValueLocation.Start));
    }

    /// <summary>Returns the first key whose value the policies depend on, and that is not known; null if there is none.</summary>
    internal string? FindNeeded() => Properties.Where(static property => property.Value is null).Select(KeyOf).FirstOrDefault(IsNeeded);

    public PropertyDictionary ToProperties() =>
        new(Properties.Select(property => new KeyValuePair<string, string>(KeyOf(property), property.Value ?? Unknown)));

    public IReadOnlyList<AuthProblem> Validate() => _problems;

    private static bool IsComplete(ParsedStatement part) =>
        part is { IsPartial: false, NamesBroker: false, Scope: StatementDefinition };

    private static StatementKind KindOf(StatementDefinition definition) =>
        Enum.Parse<StatementKind>((definition.ReadAs ?? definition).Name);

    private string KeyOf(SqlProperty property) => _statement.Scope.AsRead(property.Key);

    private static bool IsNeeded(string key) => StatementKeys.TryFind(key, out var known)
        ? known.DecidesPolicies
        : AwsServices.PrefixOf(key) is { } prefix && Array.IndexOf(_parameters, key[(prefix.Length + 1)..]) >= 0;

    private IEnumerable<string> SplitPaths(string text)
    {
        if (_statement.Scope is not StatementDefinition { TakesSeveralPaths: true })
            return StorePath.TryParse(text, out _) ? [text] : [];
        var paths = new List<string>();
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var path = StorePath.TakeFirst(ref rest);
            if (StorePath.TryParse(path, out _))
                paths.Add(path.ToString());
        }

        return paths;
    }
}
