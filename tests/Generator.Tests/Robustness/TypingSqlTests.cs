using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Tests;

namespace StarRocks.AwsAuth.Generator.Tests.Robustness;

/// <summary>SQL in literals of every kind, and secrets, while they are being typed: no analyzer throws.</summary>
[Trait("Runs", "Sample")]
public sealed class TypingSqlTests
{
    private const string Source = """"
        using StarRocks.AwsAuth;
        public static class Sample
        {
            private const string Pairs = "\"aws.s3.region\" = \"us-\u0077est-2\", \"aws.s3.secret_key\" = \"not-an-example\"";
            public static void Run(string name, Secret secret, object log)
            {
                var regular = "CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"aws.s3.use_instance_profile\" = \"ture\")";
                var verbatim = @"ALTER CATALOG a SET (""aws.s3.region"" = ""us west"")";
                var sum = "CREATE EXTERNAL CATALOG " + name + " PROPERTIES (" + (Pairs + ", ") + "\"aws.s3.regoin\" = \"" + name + "\")";
                var interpolated = $"ALTER CATALOG {name} SET (\"aws.s3.region\" = \"{name,3:N}\", {{x}}, {Pairs})";
                var block = """
                    CREATE EXTERNAL CATALOG a
                    PROPERTIES ("type" = "hive", "aws.s3.access_key" = "AKIA")
                    """;
                var raw = $$"""
                    ALTER CATALOG {a} SET
                    (
                        "aws.s3.region" = "{{name}}",
                        "aws.s3.secret_key" = "{{secret.Reveal()}}"
                    )
                    """;
                var filled = ("ALTER CATALOG a SET (`aws.s3.region` = `AT`)").Replace("AT", name).Replace('`', '"')!.Trim();
                var chosen = $"ALTER CATALOG a SET (\"aws.s3.enable_ssl\" = \"{(name is "" ? "true" : name switch { "a" => bool.FalseString, _ => filled.ToLowerInvariant() })}\", {Pairs})";
                chosen = chosen.Replace(name, "x");
                var utf8 = "ALTER CATALOG a SET (\"aws.glue.region\" = \"us west\")"u8;
                Secret? literal = name ?? "not-an-example";
                var shown = secret.Reveal();
                System.Console.WriteLine(shown + $"{shown}" + new System.Exception($"{secret.Reveal()}"));
                System.Console.WriteLine(new HiveCatalog { S3 = new() { SecretKey = "not-an-example", Endpoint = "http://minio:9000" } }.ToSql("a").CommandText);
            }
        }
        """";

    /// <summary>Coprime to the lengths that repeat, and each thread of it begins elsewhere.</summary>
    private static readonly int _step = Runs.AreLong ? 7 : 71;

    public static TheoryData<int> Starts => [0, 3];

    [Theory]
    [MemberData(nameof(Starts))]
    public async Task Every_beginning_and_every_gap(int start)
    {
        var compilation = await TestCompilation.CreateAsync([Source]);
        for (var length = start; length < Source.Length; length += _step)
        {
            await DoesNotThrowAsync(compilation, Source[..length]);
            await DoesNotThrowAsync(compilation, Source.Remove(length, Math.Min(2, Source.Length - length)));
        }
    }

    private static async Task DoesNotThrowAsync(CSharpCompilation compilation, string text)
    {
        var typed = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], TestCompilation.Parse(text, LanguageVersion.CSharp12, "Source0.cs"));
        IReadOnlyList<DiagnosticAnalyzer> analyzers = [new SqlTextAnalyzer(), new SecretsAnalyzer()];
        var reported = await typed.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.True(reported.All(d => d.Id != "AD0001"), $"{string.Join("\n", reported)} in\n{text}");
    }
}
