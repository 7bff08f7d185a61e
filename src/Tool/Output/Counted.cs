using System.Globalization;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes numbers of things.</summary>
internal static class Counted
{
    /// <summary>Returns the number with the noun, which has an s if there are several.</summary>
    internal static string Of(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
