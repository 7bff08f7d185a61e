using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds the lowest bit that is set. .NET Standard 2.0 has no method for it.</summary>
internal static class LowestBit
{
    // The upper five bits of the product with a de Bruijn number are different for each single bit.
    internal static int Of(uint bits) => Numbers[(int)(((bits & (0u - bits)) * 0x077CB531u) >> 27)];

    private static ReadOnlySpan<byte> Numbers =>
    [
        0, 1, 28, 2, 29, 14, 24, 3, 30, 22, 20, 15, 25, 17, 4, 8, 31, 27, 13, 23, 21, 19, 16, 7, 26, 12, 18, 6, 11, 5, 10, 9,
    ];
}
