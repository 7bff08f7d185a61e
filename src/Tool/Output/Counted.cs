using System.Globalization;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes numbers of things.</summary>
internal static class Counted
{
    /// <summary>Returns the number with the noun.</summary>
    /// <param name="count">The number.</param>
    /// <param name="noun">The noun of one thing.</param>
    /// <param name="plural">The noun of several; by default, with an s.</param>
    internal static string Of(int count, string noun, string? plural = null) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? noun : plural ?? noun + "s");
}
