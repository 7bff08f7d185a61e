using System;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Checking;

/// <summary>Tests settings that override those of another file.</summary>
public sealed class BaseFileTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_contradiction_of_two_files()
    {
        _workspace.Write("app/appsettings.json", """{ "Lake": { "aws.s3.use_instance_profile": "true" } }""");
        _workspace.Write("app/appsettings.Production.json", """{ "Lake": { "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE" } }""");

        var result = _workspace.Run("check", "app/appsettings.Production.json").Ends(1);

        Assert.StartsWith("app/appsettings.Production.json:1:14: error SRA1001: ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(" (See app/appsettings.json:1:14.)", result.Lines[0], StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
