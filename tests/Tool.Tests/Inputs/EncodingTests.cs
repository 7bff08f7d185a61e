using System;
using System.IO;
using System.Linq;
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

    /// <summary>A long file is decoded piece by piece, which can divide a character.</summary>
    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("iso-8859-1", false)]
    public void A_long_file(string name, bool hasMark)
    {
        var text = "x" + string.Concat(System.Linq.Enumerable.Repeat(name == "iso-8859-1" ? "ä\n" : "𝄞ä€\n", 400_000));
        var encoding = Encoding.GetEncoding(name);
        File.WriteAllBytes(_workspace.PathOf("a.sql"), [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);

        var read = InputText.Read(_workspace.PathOf("a.sql"))!;
        Assert.Equal(text, read.ToString());
        Assert.Equal(encoding.WebName, read.Encoding!.WebName);
        Assert.Equal(hasMark ? encoding.GetPreamble() : [], read.Encoding.GetPreamble());
    }

    [Fact]
    public void A_long_file_that_is_not_what_it_says_or_binary()
    {
        var text = new string('x', 2_000_000);
        File.WriteAllBytes(_workspace.PathOf("a.sql"), [.. Encoding.UTF8.Preamble, .. Encoding.Latin1.GetBytes(text + "ä\n")]);
        Assert.Contains("not utf-8", Assert.Throws<IOException>(() => InputText.Read(_workspace.PathOf("a.sql"))).Message, StringComparison.Ordinal);
        File.WriteAllText(_workspace.PathOf("a.sql"), "\0" + text);
        Assert.Null(InputText.Read(_workspace.PathOf("a.sql")));
    }

    /// <summary>A file and the standard input are read in the same way, and a fix changes no other byte of them.</summary>
    [Theory]
    [InlineData("iso-8859-1", false)]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void A_fix_keeps_the_encoding(string name, bool hasMark)
    {
        foreach (var text in new[] { Workspace.Faulty, Workspace.Correct, "" })
        {
            var (before, after) = (Encode(text), Encode(text.Length == 0 ? "" : Workspace.Correct));
            File.WriteAllBytes(_workspace.PathOf("a.sql"), before);

            Assert.Equal(after, _workspace.RunWith(before, "fix", "-").Ends(ExitCode.Success).Bytes);
            _workspace.Run("fix", "a.sql").Ends(ExitCode.Success);
            Assert.Equal(after, File.ReadAllBytes(_workspace.PathOf("a.sql")));
        }

        byte[] Encode(string text) =>
            [.. hasMark ? Encoding.GetEncoding(name).GetPreamble() : [], .. Encoding.GetEncoding(name).GetBytes("-- é\r\n" + text)];
    }

    /// <summary>Every command that reads the standard input reads it as a file.</summary>
    [Theory]
    [InlineData("check -")]
    [InlineData("fix - --dry-run")]
    [InlineData("convert - --class Lake")]
    [InlineData("policies - --instance-role arn:aws:iam::081976408565:role/starrocks_node")]
    [InlineData("drift - --stored stored.txt")]
    [InlineData("drift a.sql --stored -")]
    public void Standard_input_is_read_as_a_file_is(string commandLine)
    {
        var arguments = commandLine.Split(' ');
        const string Stored = "CREATE EXTERNAL CATALOG `lake`\nPROPERTIES (\"aws.s3.region\"  =  \"é\",\n\"type\"  =  \"hive\"\n)";
        var sql = (commandLine.Contains("convert", StringComparison.Ordinal) || commandLine.Contains("policies", StringComparison.Ordinal)
            ? Workspace.Correct
            : Workspace.Faulty.Replace("yes", "true", StringComparison.Ordinal)) + "-- é";
        var input = commandLine.EndsWith("--stored -", StringComparison.Ordinal) ? Stored : sql;
        _workspace.Write("a.sql", sql, Encoding.Latin1).Write("stored.txt", Stored, Encoding.Latin1)
            .Write("stdin.sql", input, Encoding.Latin1);

        var ofFile = _workspace.Run([.. arguments.Select(static word => word == "-" ? "stdin.sql" : word)]);

        foreach (var encoding in new[] { Encoding.Latin1, Encoding.Unicode, Encoding.UTF8 })
        {
            var result = _workspace.RunWith([.. encoding.GetPreamble(), .. encoding.GetBytes(input)], arguments);

            Assert.NotEqual("", result.Output);
            Assert.Equal(ofFile.Code, result.Code);
            Assert.StartsWith(result.Output, ofFile.Output, StringComparison.Ordinal);
        }

        var binary = _workspace.RunWith([.. Encoding.UTF8.GetBytes(input), 0], arguments).Ends(ExitCode.Failure);
        Assert.Contains("it is binary", binary.Error, StringComparison.Ordinal);
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
