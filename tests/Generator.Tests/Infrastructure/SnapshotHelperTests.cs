using System;
using System.Collections.Generic;
using System.IO;
using Xunit.Sdk;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>A snapshot that cannot fail would verify nothing.</summary>
public sealed class SnapshotHelperTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_snapshot_fails_and_leaves_what_was_received()
    {
        Fails("T.M", "A.g", "text");

        Assert.Equal("text", File.ReadAllText(Path.Combine(_folder, "T.M#A.g.received.cs")));
        Assert.False(File.Exists(Path.Combine(_folder, "T.M#A.g.verified.cs")));
    }

    [Fact]
    public void A_difference_fails_until_it_is_accepted()
    {
        Verified("T.M#A.g", "old");
        Fails("T.M", "A.g", "new");

        new Snapshot(_folder, accept: true).Match("T.M", One("A.g", "new"));
        Passes("T.M", "A.g", "new");
        Assert.False(File.Exists(Path.Combine(_folder, "T.M#A.g.received.cs")));
    }

    [Fact]
    public void A_snapshot_of_a_file_that_is_generated_no_more_fails()
    {
        Verified("T.M#A.g", "text");
        Verified("T.M#B.g", "text");
        Verified("T.Method#C.g", "of another test");

        Fails("T.M", "A.g", "text");
    }

    [Fact]
    public void Line_ends_and_the_version_of_the_generator_do_not_matter()
    {
        Verified("T.M#A.g", "[GeneratedCode(\"g\", \"{version}\")]\r\nclass C;");

        Passes("T.M", "A.g", "[GeneratedCode(\"g\", \"1.2.3.0\")]\nclass C;");
        Fails("T.M", "A.g", "[GeneratedCode(\"h\", \"1.2.3.0\")]\nclass C;");
    }

    private void Passes(string test, string hint, string text) => new Snapshot(_folder, accept: false).Match(test, One(hint, text));

    private void Fails(string test, string hint, string text) => Assert.Throws<TrueException>(() => Passes(test, hint, text));

    private void Verified(string name, string text) => File.WriteAllText(Path.Combine(_folder, name + ".verified.cs"), text);

    private static Dictionary<string, string> One(string hint, string text) => new() { [hint] = text };
}
