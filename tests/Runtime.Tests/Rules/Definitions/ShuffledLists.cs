using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Fixes;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using StarRocks.AwsAuth.Tests.Sql.Reading;

namespace StarRocks.AwsAuth.Tests.Rules.Definitions;

/// <summary>Runs in a load context of its own, in which no other code has read the lists yet.</summary>
internal static class ShuffledLists
{
    /// <summary>Shuffles the lists of definitions and the numbers of their rows, and returns what the rules, the fixes and the SQL reader then say.</summary>
    internal static string[] Shuffle(int seed)
    {
        var random = new Random(seed);
        Shuffle(random, Parameter.Rows);
        Shuffle(random, StatementKey.Rows);
        Number(random, Parameter.Rows);
        Number(random, StatementKey.Rows);
        Shuffle(random, SqlClause.All);
        Shuffle(random, CatalogDefinitions.All);
        Shuffle(random, StatementDefinitions.All);
        return Outcomes();
    }

    internal static string[] Outcomes() =>
    [
        string.Join(' ', Parameters.All.Select(static parameter => parameter.Name)),
        .. RuleOrderTests.Lines.Concat(FieldCasesTests.Cases.Select(static row => row.Data.Item1)).Select(Report),
        .. RuleFixTests.Cases.Select(static row => Fixes(row.Data.Item1)),
        .. StatementTests.Lines.Select(static row => StatementTests.Told(row.Data)),
    ];

    private static string Report(string line)
    {
        var (configuration, report) = (new Configuration(), new Report());
        CaseLine.Read(line).Fill(configuration, report);
        Evaluator.Evaluate(configuration, report);
        return line + Environment.NewLine + string.Join(Environment.NewLine, report.TakeProblems().Select(static problem =>
            FormattableString.Invariant($"{problem.Rule.Id} {problem.Severity} {problem.Key} {problem.Position} {problem.Message}")));
    }

    private static string Fixes(string line) => line + Environment.NewLine + string.Join(
        Environment.NewLine,
        Fixed.Line(line).Offers.SelectMany(static offer => offer.Fixes.Select(fix => $"{offer.Problem.Rule.Id} {fix.Title} => {Fixed.Show(fix)}")));

#pragma warning disable CA5394 // The seed makes the order repeatable. Nothing is protected by it.
    private static void Shuffle<T>(Random random, T[] list) => random.Shuffle(list);

    private static void Number<T>(Random random, T[] rows)
    {
        var index = typeof(T).GetField("<Index>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var numbers = Enumerable.Range(0, rows.Length).ToArray();
        random.Shuffle(numbers);
        for (var i = 0; i < rows.Length; i++)
            index.SetValue(rows[i], numbers[i]);
    }
#pragma warning restore CA5394
}
