namespace StarRocks.AwsAuth.Generator;

/// <summary>What a key or prefix has to look like.</summary>
internal static class KeySyntax
{
    /// <summary>What is wrong with it, or null.</summary>
    internal static string? Fault(string? text)
    {
        if (text is null)
            return "it is not a string";
        if (text.Length == 0)
            return "it is empty";
        if (text[0] == '.' || text[text.Length - 1] == '.')
            return "it " + (text[0] == '.' ? "starts" : "ends") + " with a dot";
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text[i]))
                return "it contains characters other than letters, digits, '_', '-' and single dots";
            if (text[i] == '.' && text[i + 1] == '.')
                return "it has two dots in a row";
        }

        return null;
    }

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.';
}
