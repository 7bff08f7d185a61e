namespace StarRocks.AwsAuth.Generator;

/// <summary>What a key or prefix has to look like.</summary>
internal static class KeySyntax
{
    /// <summary>What is wrong with it, or null.</summary>
    internal static string? Fault(string? text)
    {
        if (text is null)
            return "it has to be text";
        if (text.Length == 0)
            return "it is empty";
        if (text[0] == '.' || text[text.Length - 1] == '.')
            return "leave out the dot at its " + (text[0] == '.' ? "start" : "end");
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text[i]))
                return "only letters, digits, '_', '-' and single dots may stand in it";
            if (text[i] == '.' && text[i + 1] == '.')
                return "it has two dots in a row";
        }

        return null;
    }

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.';
}
