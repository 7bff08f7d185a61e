using System;
using System.Linq;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Editing;

/// <summary>Roslyn offers all fixes and refactorings, regardless of the kind of the first document that they are requested for.</summary>
public sealed class EditorOrderTests
{
    private const string Code = """
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        public static class Lakes
        {
            public static S3Auth Keys() => new() { UseInstanceProfile = true, AccessKey = "AKIAIOSFODNN7EXAMPLE", Region = "us-west-2" };

            public static string Text(string region) => $"ALTER CATALOG c SET (\"aws.s3.region\" = \"{region}\")";

            public static IReadOnlyDictionary<string, string> Pairs() => new Dictionary<string, string>
            {
                ["aws.s3.use_instance_profile"] = "true",
                ["aws.s3.region"] = "us-west-2",
            };
        }

        [AwsAuth("aws.s3")]
        public class Block
        {
            public string? Region { get; init; }
        }
        """;

    private static readonly (string Name, string Text)[] _files =
    [
        ("Lakes.cs", Code),
        ("lake.sql", "ALTER CATALOG a SET (\"aws.s3.use_instance_profile\" = \"ture\");"),
        ("appsettings.json", "{ \"Lake\": { \"aws.s3.use_instance_profile\": \"ture\" } }"),
    ];

    [Theory]
    [InlineData("Lakes.cs", "lake.sql", "appsettings.json")]
    [InlineData("Lakes.cs", "appsettings.json", "lake.sql")]
    [InlineData("lake.sql", "Lakes.cs", "appsettings.json")]
    [InlineData("lake.sql", "appsettings.json", "Lakes.cs")]
    [InlineData("appsettings.json", "Lakes.cs", "lake.sql")]
    [InlineData("appsettings.json", "lake.sql", "Lakes.cs")]
    public async Task Fixes(params string[] order)
    {
        using var host = await EditorHost.OpenAsync(_files);
        foreach (var name in order)
        {
            string[] expected = name == "Lakes.cs"
                ? ["Add 'partial'", "Remove the ignored keys", "Use SqlLiteral.Quote"]
                : ["Correct the value"];
            Assert.Equal(expected, (await host.FixesAsync(name)).Select(static fix => fix.Title).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("Lakes.cs", "lake.sql")]
    [InlineData("lake.sql", "Lakes.cs")]
    [InlineData("appsettings.json", "Lakes.cs")]
    public async Task Refactorings(params string[] order)
    {
        using var host = await EditorHost.OpenAsync(_files);
        foreach (var name in order)
        {
            string[] expected = name == "Lakes.cs" ? ["Convert to a typed configuration"] : [];
            Assert.Equal(expected, await host.RefactoringsAsync(name, name == "Lakes.cs" ? "new Dictionary" : "aws.s3"));
        }
    }

    /// <summary>The rule pages state that Fix All is offered only in C#, because Roslyn does not support it in other files.</summary>
    [Theory]
    [InlineData("Lakes.cs", true)]
    [InlineData("lake.sql", false)]
    [InlineData("appsettings.json", false)]
    public async Task Fix_All(string name, bool isOffered)
    {
        using var host = await EditorHost.OpenAsync(_files);
        var fixes = await host.FixesAsync(name);
        Assert.NotEmpty(fixes);
        Assert.All(fixes, fix => Assert.Equal(isOffered, fix.HasFixAll));
    }
}
