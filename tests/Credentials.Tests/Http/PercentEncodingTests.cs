namespace StarRocks.AwsAuth.Credentials.Tests.Http;

/// <summary>Compares the encoding with that of .NET, which .NET Framework does not have for every text.</summary>
public sealed class PercentEncodingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a b/ü+%~-._")]
    [InlineData("!*'()")]
    [InlineData("\u0000\u007f😀\u20ac")]
    public void A_text_is_encoded(string text) => Assert.Equal(Uri.EscapeDataString(text), PercentEncoding.Encode(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() => Assert.Equal("a%EF%BF%BDb", PercentEncoding.Encode("a\ud800b"));

    [Fact]
    public void A_long_text_is_encoded() => Assert.Equal(300_000, PercentEncoding.Encode(new string('/', 100_000)).Length);
}
