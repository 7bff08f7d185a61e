using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Robustness;

/// <summary>
/// What is reported outside of what an action was called for is no local diagnostic to Roslyn: an editor shows it late, if at all, and offers no
/// fix for it. All of ours stand in the member that is edited.
/// </summary>
public sealed class LocalDiagnosticsTests
{
    public static TheoryData<string, string> Statements => new()
    {
        { "an object's line", """var auth = new TeamS3 { UseInstanceProfile = true, Region = "us-west-2" }; auth.AccessKey = text; auth.SecretKey = text; auth.Region = "us-west-2a"; Take(auth);""" },
        { "a block in a local", """var auth = new S3Auth { UseInstanceProfile = true }; auth.AccessKey = text; auth.SecretKey = text; var lake = new HiveCatalog { S3 = auth, MetastoreUris = "thrift://10.0.0.1:9083" }; Take(lake);""" },
        { "a copy", """var auth = new S3Auth { AccessKey = text, SecretKey = text, Region = "us-west-2" }; auth = new() { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::1:role/x" }; Take(auth);""" },
        { "a dictionary's line", """var pairs = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true" }; pairs["aws.s3.region"] = "us-west-2a"; pairs.Add("aws.s3.access_key", text); Take(pairs);""" },
        { "an empty dictionary's line", """var pairs = new Dictionary<string, string>(); pairs["aws.s3.use_instance_profile"] = "true"; pairs["aws.s3.access_key"] = text; pairs["aws.s3.secret_key"] = text; Take(pairs);""" },
        { "lines between others", """var pairs = new Dictionary<string, string>(); Take(text); pairs["aws.s3.use_instance_profile"] = "ture"; Take(text); pairs["aws.s3.access_key"] = text; pairs["aws.s3.secret_key"] = text; Take(pairs);""" },
        { "somebody's dictionary", """given["aws.s3.use_instance_profile"] = "true"; given["aws.s3.region"] = "us-west-2a"; given["aws.s3.access_key"] = text; Take(given);""" },
        { "SQL in a local", """var sql = "CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"aws.s3.region\" = \"us-west-2a\")" + $", \"{text}\""; Take(sql);""" },
        { "holes", """var sql = $"CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"aws.s3.access_key\" = \"{text}\")"; Take(sql);""" },
        { "a secret's local", """Secret secret = text; var shown = secret.Reveal(); var more = shown; Console.WriteLine(more); throw new InvalidOperationException(shown);""" },
        { "a literal's local", """const string key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"; Take(new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = key, Region = "us-west-2" });""" },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task Stand_in_the_member_that_is_edited(string what, string statements)
    {
        var compilation = await TestCompilation.CreateAsync(
        [
            $$"""
            using System;
            using System.Collections.Generic;
            using StarRocks.AwsAuth;

            [AwsAuth("aws.s3")]
            internal sealed class TeamS3
            {
                public bool? UseInstanceProfile { get; set; }
                public string? Region { get; set; }
                public string? AccessKey { get; set; }
                public Secret? SecretKey { get; set; }
            }

            internal static class Program
            {
                internal static void Run(string text, Dictionary<string, string> given)
                {
                    {{statements}}
                }

                internal static void Take(object value) => GC.KeepAlive(value);
            }
            """,
        ]);
        DiagnosticAnalyzer[] analyzers =
            [.. typeof(ObjectAnalyzer).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
        var run = compilation.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var all = await run.GetAnalysisResultAsync(TestContext.Current.CancellationToken);

        var nonLocal = all.CompilationDiagnostics.Values.SelectMany(static each => each);

        Assert.Empty(nonLocal);
        Assert.True(all.SemanticDiagnostics.Values.Any(static each => each.Count > 0), what);
    }
}
