using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>Nothing that can be typed into a settings file breaks the check, and what it costs grows with the file alone.</summary>
public sealed class AnySettingsTests
{
    private const string Below = """{ "Lake": { "S3": { "AccessKey": "AKIAIOSFODNN7EXAMPLE" }, "aws.s3": { "use_instance_profile": true } } }""";

    private const string Sample = """
        {
          // starrocks-awsauth: disable next-line SRA2005
          "Lake": {
            "S3": { "UseInstanceProfile": true, "AccessKey": "x", "sts:region": "us-west-2", "Regoin": "${R}" },
            "aws.s3": { "access_key": "AKIAIOSFODNN7EXAMPLE", "region": "us-west-2", "region": "eu-west-1", "endpoint": "https://s3.us-west-1.amazonaws.com" },
            "type": "hive", "hive": { "metastore": { "type": "gleu" } }, "aws": { "glue": { "use_instance_profile": "ture", "s3.region": [] } }
          }, "Lakes": [ { "aws:s3:iam_role_arn": "arn:aws:iam::1:role/x", "s3.access_key": null } ]
        }
        """;

    private static readonly SettingsFileFormat _format = new(JsonFormat.Instance);
    private static readonly SectionTree _sections = Sections();

    [Fact]
    public void Typed_letter_by_letter()
    {
        for (var length = 0; length <= Sample.Length; length++)
        {
            Evaluate(Sample[..length]);
            Evaluate(Sample[..length] + " } ] } } }");
        }

        Assert.True(Evaluate(Sample) > 6);
    }

    [Fact]
    [Trait("Runs", "Sample")]
    public void With_pieces_taken_out_and_put_elsewhere() => Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Int[0, 20], Gen.Int[0, Sample.Length - 1]).List[1, 5]
        .Select(static moves => moves.Aggregate(Sample, static (text, move) =>
        {
            var from = Math.Min(move.Item1, text.Length);
            var piece = text.Substring(from, Math.Min(move.Item2, text.Length - from));
            var rest = text.Remove(from, piece.Length);
            return rest.Insert(Math.Min(move.Item3, rest.Length), piece);
        }))
        .Sample(static text => Evaluate(text) >= 0, iter: Runs.Of(1_000));

    [Fact]
    [Trait("Runs", "Sample")]
    public void With_names_and_values_exchanged()
    {
        string[] words = ["aws", "s3", "glue", "aws.s3", "aws.s3.", "aws..s3", "aws:s3:", ":", ".", "", "type", "hive", "Lake", "S3", "Lake:S3", "region", "Region", "aws.s3.region", "aws.s3.aws.s3.region", "use_instance_profile", "UseInstanceProfile", "sts", "sts.region", "StsRegion"];
        var name = Gen.OneOf(words);
        var value = Gen.OneOf("\"true\"", "\"\"", "null", "1", "[]", "{}", "\"arn:aws:iam::1:role/x\"", "\"AKIAIOSFODNN7EXAMPLE\"", "\"${X}\"", "\"hive\"");
        Gen.Select(name, value, Gen.Int[0, 2]).List[1, 12].Sample(static pairs =>
        {
            var text = new StringBuilder("{");
            var open = 0;
            foreach (var (key, content, kind) in pairs)
            {
                text.Append('"').Append(key).Append("\": ").Append(kind == 0 ? "{" : content + ",");
                open += kind == 0 ? 1 : 0;
                if (kind == 2 && open > 0)
                {
                    text.Append("},");
                    open--;
                }
            }

            Evaluate(text.Append('}', open + 1).ToString());
        }, iter: Runs.Of(2_000));
    }

    [Theory]
    [Trait("Runs", "Size")]
    [InlineData("[", 1_000_000)]
    [InlineData("{\"a\":", 1_000_000)]
    [InlineData("{\"a\":[", 1_000_000)]
    [InlineData("/", 1_000_000)]
    [InlineData("/**/", 1_000_000)]
    [InlineData("//\n", 1_000_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("{\"", 1_000_000)]
    [InlineData("\\", 1_000_000)]
    public void Many_of_the_same(string piece, int count)
    {
        var text = Many(piece, Runs.Of(count));
        Assert.Equal(0, Evaluate(text));
        Assert.Equal(0, Evaluate("{\"aws.s3.use_instance_profile\":" + text));
    }

    [Theory]
    [Trait("Runs", "Size")]
    [InlineData("{\"a\":[", "{\"aws.s3.use_instance_profile\":true},", 20_000, "]}")]
    [InlineData("{", "\"a\":{\"aws\":{\"s3\":{}}},", 200_000, "}")]
    [InlineData("{", "\"aws.s3.bogus\":\"x\",", 20_000, "\"aws.s3.use_instance_profile\":true}")]
    [InlineData("{\"", "aws.s3.", 500_000, "\":1}")]
    [InlineData("{\"", "a:", 500_000, "\":{\"b\":{\"c\":1}}}")]
    [InlineData("{\"Lake\":{\"S3\":{", "\"Bogus\":\"x\",", 20_000, "}}}")]
    [InlineData("{\"aws.s3.access_key\":\"", "${", 500_000, "\"}")]
    [InlineData("{\"aws.s3.region\":\"", "<", 500_000, "\"}")]
    [InlineData("{", "// starrocks-awsauth: disable SRA2005\n\"aws.s3.use_instance_profile\":\"ture\",\n", 2_000, "}")]
    public void Memory_is_in_proportion(string before, string piece, int count, string after)
    {
        Evaluate(before + piece + after);
        var part = Allocated(before + Many(piece, Runs.Of(count) / 8) + after);
        var whole = Allocated(before + Many(piece, Runs.Of(count)) + after);
        Assert.InRange(whole, 0, (12 * part) + Runs.Of(1_000_000));
    }

    private static string Many(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Evaluate(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Evaluate(string text)
    {
        var found = new List<Diagnostic>();
        foreach (var below in new[] { null, Below })
        {
            var under = below is null ? null : SettingsFile.Read("/appsettings.json", SourceText.From(below), _format.Read(below).Settings, _sections);
            new FileCheck("/appsettings.Production.json", SourceText.From(text), _format.Read(text), NoOptions.Instance, targetVersion: null) { Sections = _sections, ReadBaseFile = () => under }
                .Report(found.Add, CancellationToken.None);
        }

        Assert.All(found, diagnostic => Assert.True(diagnostic.Location.SourceSpan.End <= text.Length && diagnostic.Location.GetLineSpan().Path == "/appsettings.Production.json", diagnostic.ToString()));
        return found.Count;
    }

    private static SectionTree Sections()
    {
        var slots = Parameters.All.Where(static parameter => parameter.IsOf(AwsService.S3))
            .Select(static parameter => new SettingName(parameter.Key(AwsService.S3), parameter.Name.Replace("_", "", StringComparison.Ordinal), AwsService.S3, parameter)).ToArray();
        var tree = new SectionTree();
        tree.Add("Lake:S3", new BoundSection("LakeS3", PropertyScope.Block, "aws.s3", slots));
        tree.Add("Lake:S3:S3", new BoundSection("Inner", PropertyScope.Block, "aws.s3", slots));
        return tree;
    }

    private sealed class NoOptions : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
    {
        public static NoOptions Instance { get; } = new();

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}
