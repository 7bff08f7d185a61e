using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>The rules against a simulation of StarRocks, over every combination of what is unset, known and unknown, in every context.</summary>
public sealed class IdentityOracleTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => Scenes.All.Select(scene => new TheoryDataRow<string>(scene.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rules_say_what_StarRocks_would_do(string name)
    {
        var scene = Scenes.All.Single(s => s.Name == name);
        var expected = Grid.Expect(scene);
        var configuration = new Configuration();
        var report = new Report();
        var differences = new List<string>();
        var count = 0;
        for (var number = 0; number < Grid.Size; number++)
        {
            if (IsEmpty(number, scene))
                continue;
            Build(number, scene, configuration);
            Judge.Run(configuration, report);
            var problems = report.Take();
            if (Verdict.Of(problems, configuration.Block(scene.Service).Prefix) == expected[number])
                continue;
            if (++count <= 5)
                differences.Add($"{Grid.Describe(number, scene)}\n      expected {expected[number]}\n      but said {Say(problems)}");
        }

        Assert.True(count == 0, $"{name}: {count} of {Grid.Size} differ\n  {string.Join("\n  ", differences)}");
    }

    /// <summary>Without any key there is no block to judge.</summary>
    private static bool IsEmpty(int number, Scene scene) => number == 0 && !scene.HasRegion && !scene.IsOutside && !scene.IsPlain;

    private static void Build(int number, Scene scene, Configuration configuration)
    {
        scene.Build(configuration);
        var block = configuration.Block(scene.Service);
        Grid.Fill(number, block, scene);
        if (scene.HasRegion)
            block.Set(Parameter.Region, "us-west-2", 20);
        if (scene.IsOutside)
        {
            block.Set(Parameter.Endpoint, "http://store.example.net:9000", 21);
            block.Set(Parameter.EnablePathStyleAccess, "true", 22);
        }

        if (scene.IsPlain)
            block.Set(Parameter.EnableSsl, "false", 23);
    }

    private static string Say(Problem[] problems) =>
        problems.Length == 0 ? "nothing" : string.Join(", ", problems.Select(p => $"{p.Severity.ToString()[0]}:{p.Rule.Id} {p.Key}"));
}
