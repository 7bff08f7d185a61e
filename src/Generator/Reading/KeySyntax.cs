namespace StarRocks.AwsAuth.Generator;

/// <summary>Checks the syntax of a key or prefix.</summary>
internal static class KeySyntax
{
    /// <summary>Returns what is wrong with a key or prefix, or null if it is valid.</summary>
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
