using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Caches repeated texts of literals, such as keys, so that a long text allocates each of them once.</summary>
internal sealed class KnownTexts
{
    private const int Slots = 64;

    private readonly string?[] _texts = new string?[Slots];

    /// <summary>Returns the unescaped value of a literal.</summary>
    internal string Of(string text, SourceSpan inside, char quote)
    {
        if (inside.Length == 0)
            return "";
        ref var known = ref _texts[((text[inside.Start + (inside.Length / 2)] * 31) + (text[inside.End - 1] * 7) + inside.Length) % Slots];
        if (known is not null
            && text.AsSpan(inside.Start, inside.Length).SequenceEqual(known.AsSpan())
            && known.AsSpan().IndexOfAny('\\', quote) < 0)
            return known;
        return known = SqlLiteralValue.Of(text, inside, quote);
    }
}
