using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The number of the lowest bit that is set: netstandard2.0 has no instruction for it.</summary>
internal static class LowestBit
{
    // The product with a de Bruijn number has another top for each single bit.
    internal static int Of(uint bits) => Numbers[(int)(((bits & (0u - bits)) * 0x077CB531u) >> 27)];

    private static ReadOnlySpan<byte> Numbers =>
    [
        0, 1, 28, 2, 29, 14, 24, 3, 30, 22, 20, 15, 25, 17, 4, 8, 31, 27, 13, 23, 21, 19, 16, 7, 26, 12, 18, 6, 11, 5, 10, 9,
    ];
}
