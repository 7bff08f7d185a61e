using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Tests;

namespace StarRocks.AwsAuth.Generator.Tests.Dictionaries;

/// <summary>Pairs while they are being typed, or with a token missing: the analyzer never throws.</summary>
[Trait("Runs", "Sample")]
public sealed class TypingDictionariesTests
{
    private static readonly int _step = Runs.AreLong ? 29 : 131;
    private static readonly int _tokenStep = Runs.AreLong ? 7 : 37;

    private const string Source = """
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using StarRocks.AwsAuth;

        public class Job
        {
            private const string Region = "aws.s3.region";
            private readonly KeyValuePair<string, string>[] _pairs = { new("aws.s3.region", "us-west-2"), KeyValuePair.Create(Region, $"{Region}"), new KeyValuePair<string, string>(value: "v", key: "k") };
            private readonly Dictionary<string, string> _fixed = new() { [Region] = "us-west-2", ["aws.s3.use_instance_profile"] = "true" };

            public IReadOnlyDictionary<string, string> Pairs { get; init; } = new Dictionary<string, string> { { "type", "hive" }, { "aws.s3.iam_role_arn", null! } }.ToFrozenDictionary();
            public Dictionary<string, string> Properties { get; } = [];

            private static Dictionary<string, string> Common() => new() { ["aws.s3.region"] = "us-west-2" };
            private static void Complete(IDictionary<string, string> pairs) { foreach (var pair in Common()) pairs[pair.Key] = pair.Value; pairs[Job.Region] = Region; pairs.Add("aws.s3" + ".region", nameof(Region)); }

            public HiveCatalog Get(bool flag, Dictionary<string, string> given)
            {
                given["aws.s3.region"] = "us-west-2"; given.Add("aws.s3.access_key", "x"); given[Region] += "x";
                var pairs = new Dictionary<string, string>(given) { ["aws.s3.region"] = "us-west-2" };
                pairs.Remove("aws.s3.region"); pairs.TryAdd("aws.s3.region", "us-west-2"); pairs.Clear();
                if (flag) pairs["aws.s3.access_key"] = "x"; else this.Properties["aws.s3.region"] = "";
                KeyValuePair<string, string>[] array = [new("aws.s3.region", "us-west-2"), .. pairs, ("a", "b") is var (a, b) ? new(a, b) : default];
                Complete(new Dictionary<string, string>(Common()) { ["aws.s3.region"] = "us-west-2" }); var common = Common(); common.Add(Region, "x");
                var builder = ImmutableDictionary.CreateBuilder<string, string>();
                builder.Add("aws.s3.region", nameof(Region)); builder["aws.s3.endpoint"] = "minio:9000";
                var chained = ImmutableDictionary<string, string>.Empty.Add("aws.s3.region", "x").SetItem(Region, "y");
                chained = chained.Add("type", "hive");
                var job = new Job { Properties = { ["aws.s3.region"] = "us-west-2", [Region] = "x" }, Pairs = builder.ToImmutable() };
                HiveCatalog.TryFromProperties(array, out var catalog, out _);
                return catalog ?? HiveCatalog.FromProperties(new[] { ("aws.s3.region", "x") }.Length > 0 ? pairs : chained);
            }
        }
        """;

    [Fact]
    public async Task Every_beginning()
    {
        for (var length = Source.IndexOf("Job", System.StringComparison.Ordinal); length < Source.Length; length += _step)
            await DoesNotThrowAsync(Source[..length]);
    }

    [Fact]
    public async Task Every_text_that_lacks_a_token()
    {
        var root = await CSharpSyntaxTree.ParseText(Source, cancellationToken: TestContext.Current.CancellationToken).GetRootAsync(TestContext.Current.CancellationToken);
        var tokens = root.DescendantTokens().ToList();
        for (var i = 0; i < tokens.Count; i += _tokenStep)
            await DoesNotThrowAsync(Source.Remove(tokens[i].SpanStart, tokens[i].Span.Length));
    }

    private static async Task DoesNotThrowAsync(string text)
    {
        var compilation = await TestCompilation.CreateAsync([text]);
        var reported = await compilation.WithAnalyzers([new DictionaryAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.True(reported.All(static d => d.Id != "AD0001"), $"{string.Join("\n", reported)} in\n{text}");
    }
}
