using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>
/// Compares the rules with a simulation of StarRocks, for every combination of unset, known and unknown parameters in every context.
/// </summary>
[Trait("Runs", "Sample")]
public sealed class IdentityOracleTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => Scenes.All.Select(static scene => new TheoryDataRow<string>(scene.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rules_report_what_StarRocks_would_do(string name)
    {
        var scene = Scenes.All.Single(s => s.Name == name);
        var grid = IdentityGrid.Of(scene);
        var expected = grid.Expect(texts => IdentityOracle.Evaluate(IdentityGrid.Read(texts), scene), scene);
        OracleRun.Compare(scene, grid, expected, block => Complete(block, scene));
    }

    private static bool Complete(AuthBlock block, Scene scene)
    {
        if (scene.HasRegion)
            block.Set(Parameter.Region, "us-west-2", 20);
        if (scene.IsOutside)
        {
            block.Set(Parameter.Endpoint, "http://store.example.net:9000", 21);
            block.Set(Parameter.EnablePathStyleAccess, "true", 22);
        }

        if (scene.IsPlain)
            block.Set(Parameter.EnableSsl, "false", 23);

        // A block without keys is not evaluated.
        return !block.Present.IsEmpty;
    }
}
