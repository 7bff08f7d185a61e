using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents a statement of which some values are not known, because they contain templates. Its policies depend on none of them.
/// </summary>
internal sealed class TemplateStatement : IStatement
{
    // A text that no property has as a value. That of a key pair only says that there is one.
    private const string Unknown = "{{ }}";

    // What chooses the identity, and the role that it assumes.
    private static readonly string[] _parameters =
        [.. new[] { Parameter.IamRoleArn, Parameter.ExternalId }.Concat(EffectiveIdentity.Precedence).Select(static key => key.Name)];

    private readonly ParsedStatement _statement;
    private readonly IReadOnlyList<AuthProblem> _problems;

    private TemplateStatement(StatementKind kind, ParsedStatement statement, IReadOnlyList<AuthProblem> problems) =>
        (Kind, _statement, _problems) = (kind, statement, problems);

    public StatementKind Kind { get; }

    public IReadOnlyList<string> Paths =>
    [
        .. _statement.Properties.Where(static property => StatementKeys.TryFind(property.Key.Trim(), out var key) && key.IsPath)
            .Select(static property => property.Value)
            .Concat(_statement.ClauseValues.Where(static clause => clause.Member.IsPath).Select(static clause => clause.Text))
            .OfType<string>().SelectMany(SplitPaths),
    ];

    /// <summary>Returns the statement; null if all of its values are known, or too little of it is.</summary>
    internal static TemplateStatement? Read(ScriptStatement statement)
    {
        var parts = SqlScript.Read(statement.CommandText).Statements;
        var isRead = statement.Kind is { } kind && parts is [{ IsPartial: false, NamesBroker: false, Scope: StatementDefinition scope }]
            && (scope.ReadAs ?? scope).Name == kind.ToString() && parts[0].Properties.Any(static property => property.Value is null);
        return isRead ? new TemplateStatement(statement.Kind!.Value, parts[0], statement.Validate()) : null;
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
    internal string? FindNeeded() =>
        _statement.Properties.Where(static property => property.Value is null).Select(static property => property.Key.Trim())
            .FirstOrDefault(IsNeeded);

    public PropertyDictionary ToProperties() => new(
        _statement.Properties.Select(static property => new KeyValuePair<string, string>(property.Key.Trim(), property.Value ?? Unknown)));

    public IReadOnlyList<AuthProblem> Validate() => _problems;

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
