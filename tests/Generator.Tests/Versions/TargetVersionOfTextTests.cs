using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Versions;

/// <summary>Tests the target version of dictionaries and SQL in C#, and the report of a target version that cannot be read.</summary>
public sealed class TargetVersionOfTextTests
{
    private const string Key = "starrocks_awsauth.target_version";
    private const string Property = "build_property.StarRocksAwsAuthTargetVersion";

    private const string Pairs = """
        new Dictionary<string, string>
        {
            ["type"] = "hive",
            ["hive.metastore.uris"] = "thrift://10.0.0.1:9083",
            ["aws.s3.use_web_identity_token_file"] = "true",
            ["aws.s3.region"] = "us-west-2",
        }
        """;

    private const string Sql = """"
        """
        CREATE PIPE p AS INSERT INTO t SELECT * FROM FILES
        (
            "path" = "s3://b/f", "format" = "parquet",
            "aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2"
        );
        """
        """";

    [Theory]
    [InlineData(Pairs, "3.5", "'aws.s3.use_web_identity_token_file' is supported since StarRocks 4.0. The target version is 3.5, which silently ignores it. Upgrade StarRocks, or remove it.")]
    [InlineData(Sql, "3.1", "StarRocks supports a CREATE PIPE since 3.2. The target version is 3.1, which does not support it. Upgrade StarRocks, or use another statement.")]
    public async Task Reported_for_the_target_version_alone(string expression, string target, string message)
    {
        Assert.Equal(message, Assert.Single(await MessagesAsync(expression, [(Property, target)])));
        Assert.Equal(message, Assert.Single(await MessagesAsync(expression, [], (Key, target))));
        Assert.Empty(await MessagesAsync(expression, []));
        Assert.Empty(await MessagesAsync(expression, [(Property, "")]));
        Assert.Empty(await MessagesAsync(expression, [(Property, target)], (Key, "4.1")));
    }

    [Fact]
    public async Task A_version_that_cannot_be_read_is_reported_once()
    {
        const string Advice = ", which is not a version of StarRocks, so nothing is compared with it. Use a version such as 3.2 or 3.2.3.";
        Assert.Equal("'StarRocksAwsAuthTargetVersion' is '3,2'" + Advice, Assert.Single(await MessagesAsync(Pairs, [(Property, "3,2")])));
        Assert.Equal("'starrocks_awsauth.target_version' is 'newest'" + Advice, Assert.Single(await MessagesAsync(Pairs, [], (Key, "newest"))));
        Assert.Equal("'starrocks_awsauth.target_version' is '3'" + Advice, Assert.Single(await MessagesAsync(Pairs, [(Key, "3")], (Key, "3"))));
        Assert.Equal(2, (await MessagesAsync(Pairs, [(Property, "x")], (Key, "y"))).Count);
    }

    private static async Task<IReadOnlyList<string>> MessagesAsync(string expression, (string, string)[] project, params (string, string)[] ofFile)
    {
        var source = "using System;\nusing System.Collections.Generic;\ninternal static class Sample { internal static object Run() => " + expression + "; }\n";
        var compilation = await TestCompilation.CreateAsync([source, "internal static class Other;\n"]);
        var analyzers = typeof(FileAnalyzer).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
        var options = new AnalyzerOptions([], new TestOptions(project, _ => ofFile));
        var found = await compilation.WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Where(static diagnostic => diagnostic.Id == "SRA4005").Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
    }
}
