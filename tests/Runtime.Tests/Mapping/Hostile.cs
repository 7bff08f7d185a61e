using CsCheck;

namespace StarRocks.AwsAuth.Tests.Mapping;

/// <summary>Generates strings that break careless code: quotes, backslashes, control characters, lone surrogates and long texts.</summary>
internal static class Hostile
{
    private static readonly Gen<string> _pieces = Gen.OneOf(
        "\"", "'", "\\", "\\\\", "\n", "\r", "\t", "\b", "\0", "\u001a", "%", "_", "\\%", ";", "--", "/*", "*/", "`", "$$", "${X}", "\ud83d\ude00", "\ud83d", "\ude00", "é", "\u3000", " ", "a", "true", "=", ",", ")");

    internal static Gen<string> Text { get; } = Gen.Frequency(
        (8, _pieces.Array[0, 12].Select(string.Concat)),
        (3, Gen.String[0, 40]),
        (1, Gen.Char.Select(c => new string(c, 100_000))));

    internal static Gen<string?> Nullable { get; } = Gen.Frequency((1, Gen.Const((string?)null)), (3, Text.Select(t => (string?)t)));
}
