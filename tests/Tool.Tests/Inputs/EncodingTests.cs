using System;
using System.IO;
using System.Text;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Inputs;

/// <summary>Tests the encodings of files.</summary>
public sealed class EncodingTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void With_a_byte_order_mark(string name)
    {
        _workspace.Write("a.sql", "/* ä𝄞 */ " + Workspace.Faulty, Encoding.GetEncoding(name));

        Assert.StartsWith("a.sql:6:38:", _workspace.Run("check").Ends(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_byte_order_mark()
    {
        _workspace.Write("a.sql", Workspace.Faulty.Replace("    \"aws", "/* ä𝄞 */ \"aws", StringComparison.Ordinal));

        Assert.StartsWith("a.sql:6:44:", _workspace.Run("check").Ends(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_encoding()
    {
        _workspace.Write("a.sql", Workspace.Faulty.Replace("    \"aws", "/* ä */ \"aws", StringComparison.Ordinal), Encoding.Latin1);

        Assert.StartsWith("a.sql:6:42:", _workspace.Run("check").Ends(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Binary()
    {
        File.WriteAllBytes(_workspace.PathOf("a.sql"), [.. Encoding.UTF8.GetBytes(Workspace.Faulty), 0]);

        Assert.Equal("No problems in 0 files.\n", _workspace.Run("check").Ends(0).Output);
        Assert.Equal("starrocks-auth: 'a.sql' is not checked: it is binary.\n", _workspace.Run("check", "a.sql").Ends(2).Error);
    }

    [Fact]
    public void Empty()
    {
        _workspace.Write("a.sql", "");

        Assert.Equal("No problems in 1 file.\n", _workspace.Run("check", "a.sql").Ends(0).Output);
        Assert.Equal("No problems in 0 files.\n", _workspace.Run("check").Ends(0).Output);
    }

    public void Dispose() => _workspace.Dispose();
}
