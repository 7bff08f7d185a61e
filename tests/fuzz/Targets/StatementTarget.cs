using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Reads a script with the library, and its text as a statement of each ready-made type.</summary>
internal sealed class StatementTarget() : FuzzTarget("statements")
{
    public override SeedKind Seeds => SeedKind.Sql;

    public override void Try(string text)
    {
        var end = 0;
        foreach (var statement in StarRocksSql.Parse(text))
        {
            var location = statement.Location;
            Promise.That(location.Start >= end && location.Length >= 0, "statements are in the order of the text");
            end = location.Start + location.Length;
            Promise.That(end <= text.Length, "a statement is inside the text");
            Promise.That(statement.CommandText == text.Substring(location.Start, location.Length), "a statement has the text of its location");
            var secrets = SecretsOf(statement, text);
            MarkedSecrets.Check(statement.ToString(), secrets);
            foreach (var problem in statement.Validate())
                Check(problem, text, secrets);
            foreach (var type in ReadyMadeTypes.All)
                type.ReadSql(statement.CommandText, secrets);
        }
    }

    private static void Check(AuthProblem problem, string text, IReadOnlyList<string> secrets)
    {
        Promise.That(problem.Location is not { } at || (at.Start >= 0 && at.Start + at.Length <= text.Length), "a problem is inside the text");
        MarkedSecrets.Check(problem.ToString(), secrets);
    }

    private static string[] SecretsOf(ScriptStatement statement, string text) =>
    [
        .. statement.PropertyLists.SelectMany(static list => list.Properties)
            .Where(static property => property.Reveal() is { } value && MarkedSecrets.IsMarked(value) && Rules.PropertyMask.IsMasked(property.Key))
            .Select(static property => property.Reveal()!)
            .Where(value => text.IndexOf(value, StringComparison.Ordinal) == text.LastIndexOf(value, StringComparison.Ordinal)),
    ];
}
