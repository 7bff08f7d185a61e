using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>
/// Compares the rules about the region, endpoint, path style and TLS with a simulation of StarRocks, for every combination in every
/// context, with the instance profile and with access keys.
/// </summary>
[Trait("Runs", "Sample")]
public sealed class TransportOracleTests
{
    public static IEnumerable<TheoryDataRow<string, bool>> Names => Scenes.All
        .Where(static scene => scene is { HasRegion: true, IsOutside: false, IsPlain: false, IsTemporary: false })
        .SelectMany(static scene => new TheoryDataRow<string, bool>[] { new(scene.Name, true), new(scene.Name, false) });

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rules_report_what_StarRocks_would_do(string name, bool profile)
    {
        var scene = Scenes.All.Single(s => s.Name == name);
        var grid = TransportGrid.Of(scene);
        var expected = grid.Expect(texts => TransportOracle.Evaluate(TransportGrid.Read(texts, profile), scene), scene);
        OracleRun.Compare(scene, grid, expected, block => Complete(block, profile));
    }

    private static bool Complete(AuthBlock block, bool profile)
    {
        if (profile)
        {
            block.Set(Parameter.UseInstanceProfile, "true", 20);
            return true;
        }

        block.Set(Parameter.AccessKey, Examples.AccessKey, 20);
        block.Set(Parameter.SecretKey, Examples.SecretKey, 21);
        return true;
    }
}
