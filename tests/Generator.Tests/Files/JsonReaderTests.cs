using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>The reader takes what System.Text.Json takes as .NET's configuration asks it to, and gives the same values.</summary>
public sealed class JsonReaderTests
{
    private const string Sample = """
        // comment
        {
          "a": "x\u0041\n\"\\ 😀", "b:c": { "d.e": [1, -2.5e+3, true, false, null, {}, [], ["y"],], },
          /* another */ "f": "https://h/p?q=1#r", "": "", "aws.s3": { "use_instance_profile": "true" },
        }

        """;

    private static readonly JsonDocumentOptions _options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{} {}")]
    [InlineData("{,}")]
    [InlineData("""{"a":1,,}""")]
    [InlineData("""{"a" 1}""")]
    [InlineData("""{"a":}""")]
    [InlineData("""{"a":1 "b":2}""")]
    [InlineData("""{"a":[,]}""")]
    [InlineData("""{"a":[1 2]}""")]
    [InlineData("""{"a":[1,]}""")]
    [InlineData("""{"a":[1}""")]
    [InlineData("""{"a":01}""")]
    [InlineData("""{"a":-}""")]
    [InlineData("""{"a":1.}""")]
    [InlineData("""{"a":.1}""")]
    [InlineData("""{"a":1e}""")]
    [InlineData("""{"a":1e+}""")]
    [InlineData("""{"a":0}""")]
    [InlineData("""{"a":-0.0E-0}""")]
    [InlineData("""{"a":True}""")]
    [InlineData("""{"a":nul}""")]
    [InlineData("""{"a":truefalse}""")]
    [InlineData("""{"a":"\x"}""")]
    [InlineData("""{"a":"\u00g0"}""")]
    [InlineData("""{"a":"\u00"}""")]
    [InlineData("""{"a":"\"}""")]
    [InlineData("{\"a\":\"\t\"}")]
    [InlineData("{\"a\":\"\n\"}")]
    [InlineData("{} // x")]
    [InlineData("{} /* x")]
    [InlineData("{} /")]
    [InlineData("/**/ {} //\n")]
    [InlineData("{} x")]
    [InlineData(Sample)]
    public void As_System_Text_Json(string text) => Compare(text);

    [Fact]
    public void To_the_depth_that_it_goes_and_no_further()
    {
        for (var depth = 62; depth < 67; depth++)
            Compare("{\"a\":" + new string('[', depth) + new string(']', depth) + "}");
    }

    [Fact]
    [Trait("Runs", "Sample")]
    public void As_System_Text_Json_whatever_is_changed() => Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Int[0, 3], Gen.OneOf("", "\"", "{", "}", "[", "]", ",", ":", "/", "*", "\\", "0", "e", "-", "\n", " ")).List[1, 4]
        .Select(static changes => changes.Aggregate(new StringBuilder(Sample), static (text, change) =>
        {
            var at = Math.Min(change.Item1, text.Length);
            return text.Remove(at, Math.Min(change.Item2, text.Length - at)).Insert(at, change.Item3);
        }).ToString())
        .Sample(Compare, iter: Runs.Of(20_000));

    [Fact]
    public void Every_beginning_of_it()
    {
        for (var length = 0; length < Sample.Length; length++)
            Compare(Sample[..length]);
    }

    [Fact]
    public void Places_are_those_of_the_text()
    {
        var json = JsonReader.Read(Sample);
        foreach (var node in json.Nodes)
        {
            var whole = Sample.Substring(node.Whole.Start, node.Whole.Length);
            Assert.Equal(node.Name is null ? node.Kind == SettingsKind.Object ? '{' : whole[0] : '"', whole[0]);
            if (node.Name is { } name)
                Assert.Equal(name, JsonSerializer.Deserialize<string>($"\"{Sample.AsSpan(node.NameSpan.Start, node.NameSpan.Length)}\""));
            if (node.Quotes > 0)
                Assert.Equal(node.Text, JsonSerializer.Deserialize<string>(Sample.Substring(node.Value.Start, node.Value.Length)));
            if (node is { Kind: SettingsKind.Value, Quotes: 0 })
                Assert.Equal(node.Text, Sample.Substring(node.Inside.Start, node.Inside.Length));
            if (node.IsContainer)
                Assert.All(JsonFormat.Instance.Layout(Sample, node).Separators, static comma => Assert.Equal(",", Sample.Substring(comma.Start, comma.Length)));
            Assert.Same(node.Name is null && node.IsContainer ? node : node.Parent, json.ContainerAt(node.Whole.Start));
        }

        Assert.Equal(["// comment", "/* another */"], json.Comments.Select(static comment => Sample.Substring(comment.Start, comment.Length)));
    }

    private static void Compare(string text)
    {
        // Half a pair of surrogates is no text for System.Text.Json.
        if (HasHalfAPair(text))
            return;
        var json = JsonReader.Read(text);
        if (Parse(text) is not { RootElement.ValueKind: JsonValueKind.Object } document)
        {
            Assert.True(json.IsEmpty, text);
            return;
        }

        using (document)
            Assert.Equal(Flat(document.RootElement, ""), Flat(json));
    }

    private static bool HasHalfAPair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
                return true;
        }

        return false;
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, _options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<string> Flat(JsonElement element, string path)
    {
        var flat = new List<string> { path + "=" + (element.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null ? element.ValueKind.ToString() : element.ValueKind is JsonValueKind.String ? element.GetString() : element.GetRawText()) };
        if (element.ValueKind == JsonValueKind.Object)
            flat.AddRange(element.EnumerateObject().SelectMany(each => Flat(each.Value, path + "/" + each.Name)));
        else if (element.ValueKind == JsonValueKind.Array)
            flat.AddRange(element.EnumerateArray().SelectMany((each, i) => Flat(each, path + "/" + i.ToString(CultureInfo.InvariantCulture))));
        return flat;
    }

    private static List<string> Flat(SettingsTree json) => [.. json.Nodes.Select(static node => Path(node) + "=" + (node.Text ?? node.Kind.ToString()))];

    private static string Path(SettingsNode node) => node.Parent is { } parent ? Path(parent) + "/" + (node.Name ?? node.Ordinal.ToString(CultureInfo.InvariantCulture)) : "";
}
