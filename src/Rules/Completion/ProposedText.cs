namespace StarRocks.AwsAuth.Rules;

/// <summary>Knows the characters of the keys and words that editors propose. None of them is escaped in any literal.</summary>
internal static class ProposedText
{
    /// <summary>Indicates whether a proposal can contain a character.</summary>
    internal static bool Has(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-';
}
