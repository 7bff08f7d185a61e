using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Inputs;

/// <summary>Tests patterns without slashes, where they are not compared with Git.</summary>
public sealed class GlobSegmentTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("a*b*c", "aXbYbZc", true)]
    [InlineData("a*b*c", "aXbYbZ", false)]
    [InlineData("\\*", "*", true)]
    [InlineData("\\*", "a", false)]
    [InlineData("a\\", "a", false)]
    [InlineData("[a", "a", false)]
    [InlineData("[a-", "a", false)]
    [InlineData("[\\", "a", false)]
    [InlineData("[]-a]", "]", true)]
    [InlineData("[]-a]", "^", true)]
    [InlineData("[a-]", "-", true)]
    [InlineData("[!a-c]", "b", false)]
    [InlineData("[\\]]", "]", true)]
    [InlineData("[[:digit:][:upper:]]", "7", true)]
    [InlineData("[[:digit:][:upper:]]", "U", true)]
    [InlineData("[[:digit:][:upper:]]", "u", false)]
    [InlineData("[[:xdigit:]]x", "fx", true)]
    [InlineData("[[:none:]]", "n", false)]
    public void Matches(string pattern, string name, bool expected) => Assert.Equal(expected, GlobSegment.Matches(pattern, name));
}
