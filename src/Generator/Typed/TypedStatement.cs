using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a statement as an object of a ready-made type that writes the same statement.</summary>
/// <param name="Type">The type.</param>
/// <param name="Assignments">The assignments of its initializer, as C#.</param>
/// <param name="Call">The call of the method that writes the statement, with its dot.</param>
internal sealed record TypedStatement(TypedType Type, IReadOnlyList<string> Assignments, string Call)
{
    /// <summary>Returns the object; null if something would be lost, or the statement has errors.</summary>
    /// <param name="statement">The definition of the statement.</param>
    /// <param name="form">Its form.</param>
    /// <param name="code">Its parts.</param>
    /// <param name="express">Returns the C# of a value of type string; null to use literals.</param>
    /// <param name="reason">The reason for null, as the end of a sentence.</param>
    internal static TypedStatement? Of(
        StatementDefinition statement,
        SqlForm form,
        StatementCode code,
        System.Func<TypedProperty, TypedProperty>? express,
        out string? reason)
    {
        reason = "no ready-made type represents it";
        if (TypeOf(statement, code) is not { } type)
            return null;
        if (FindError(statement, code) is { } error)
        {
            reason = error.Rule.Id + ": " + error.Message.TrimEnd('.');
            return null;
        }

        List<TypedProperty> properties = express is null ? code.Properties : [.. code.Properties.Select(express)];
        if (TypedMembers.Write(type, properties, out reason) is not { } assignments)
            return null;
        assignments.InsertRange(0, code.Assignments);
        return new TypedStatement(type, assignments, "." + form.Method + "(" + string.Join(", ", code.Arguments) + ")");
    }

    private static TypedType? TypeOf(StatementDefinition statement, StatementCode code)
    {
        if (!statement.HasCatalogType)
            return ReadyMadeTypes.OfStatement(statement);
        var type = code.Properties.Find(static property => property.Key == StatementKey.Type.Name);
        return ReadyMadeTypes.OfCatalog(type.Value);
    }

    /// <summary>Returns an error, because of which the statement cannot be written; null if there is none.</summary>
    private static Problem? FindError(StatementDefinition statement, StatementCode code)
    {
        var (configuration, report) = (new Configuration(), new Report());
        configuration.Reset(statement);
        configuration.NamesBroker = code.NamesBroker;
        var written = code.Properties.Select(static property => new WrittenProperty(property.Key, property.Value));
        KeyReader.Read([.. written], configuration, report);
        Evaluator.Evaluate(configuration, report);
        foreach (var (member, text) in code.ClauseTexts)
            ClauseRules.CheckClause(configuration, report, member, text);
        return report.TakeProblems().FirstOrDefault(static problem => problem.Severity == RuleSeverity.Error);
    }
}
