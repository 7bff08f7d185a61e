using System;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

public sealed class TextMapTests
{
    [Fact]
    public void An_unchanged_text_has_an_offset()
    {
        var map = TextMap.At(5, length: 7);
        Assert.Equal((5, 12), (map.ToFile(0), map.ToFile(7)));
        Assert.Equal((null, 0, 7, null), (map.ToText(4), map.ToText(5), map.ToText(12), map.ToText(13)));
    }

    [Fact]
    public void What_is_not_part_of_the_text_has_no_position_in_it()
    {
        var builder = new TextMap.Builder();
        foreach (var (text, file) in new[] { (0, 10), (1, 11), (2, 13), (3, 14), (4, 20) })
            builder.Add(text, file);
        var map = builder.Build(6, 22);
        Assert.Equal([10, 11, 13, 14, 20, 21, 22, 22], Enumerable.Range(0, 8).Select(map.ToFile));
        int[] inFile = [9, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23];
        Assert.Equal([null, 0, 1, null, 2, 3, null, 4, 5, 6, null], inFile.Select(map.ToText));
        Assert.Equal(SourceSpan.Between(11, 20), map.ToFile(SourceSpan.Between(1, 4)));
    }

    [Theory]
    [InlineData("a: ‹S›ELECT ‹1›")]
    [InlineData("a: '‹S›ELECT ‹''›x'")]
    [InlineData("a: \"‹S›ELECT ‹\\\"›x\\n‹y›\\u0041‹\\x42›\\U0001F600‹z›\"")]
    [InlineData("a: |\n  ‹S›ELECT\n   ‹1›\n\n  ‹x›\nb: c")]
    [InlineData("a: |\n  ‹S›ELECT ‹1› \n\n")]
    [InlineData("a: |2-\n   ‹S›ELECT\r\n  ‹x›\r\n")]
    [InlineData("a: >\n  ‹S›ELECT\n  ‹x›\n\n\n  ‹y›\n    ‹z›\n  ‹w›")]
    [InlineData("a: >\n  ‹S›ELECT\n  ‹ ›  ‹x›\n  ‹y›\n  ‹ ›z\n\n  ‹ ›w")]
    [InlineData("a: >2\n  ‹ › ‹S›ELECT\n  ‹x›\n")]
    [InlineData("a: ‹S›ELECT\n  ‹x›\n\n  ‹y›")]
    [InlineData("a: '‹S›ELECT  \n  ‹x›\n\n  ‹y›'")]
    [InlineData("a: \"‹S›ELECT  \n  ‹x›\\\n  ‹y›\\\n\n ‹z›\"")]
    [InlineData("a: \"‹S›ELECT {{ x \"y\" }} ‹z›\"")]
    [InlineData("a: |\n  ‹S›ELECT\n  {{ if x }}\n  ‹y›\n{{ end }}\n  ‹z›")]
    public void Yaml_positions(string marked) => AssertPositions(YamlFormat.Instance, marked);

    [Theory]
    [InlineData("{\"a\": \"‹S›ELECT ‹\\\"›x\\n‹y›\\u0041‹z›\"}")]
    [InlineData("{\"a\": ‹1›2‹3›}")]
    public void Json_positions(string marked) => AssertPositions(JsonFormat.Instance, marked);

    /// <summary>Each mark surrounds what the file has for one character of the text, the last one of what it contains.</summary>
    private static void AssertPositions(SettingsFormat format, string marked)
    {
        var text = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        var node = format.Read(text).Nodes.First(static node => node.Name == "a");
        var map = Assert.IsType<TextMap>(format.MapOf(text, node));
        var position = 0;
        for (var at = marked.IndexOf('‹', StringComparison.Ordinal); at >= 0; at = marked.IndexOf('‹', at + 1))
        {
            var start = at - marked[..at].Count(static c => c is '‹' or '›');
            var end = start + marked.IndexOf('›', at) - at - 1;
            position = Assert.NotNull(map!.ToText(start));
            Assert.Equal(start, map.ToFile(position));
            Assert.Equal(
                text[end - 1] is 'n' or '1' or '2' && end - start > 1 ? node.Text![position] : text[end - 1], node.Text![position]);
            if (end - start > 1)
                Assert.Null(map.ToText(start + 1));
        }
    }
}
