namespace StarRocks.AwsAuth.Policies;

/// <summary>Quotes arguments of commands for a POSIX shell.</summary>
internal static class ShellText
{
    public static string Option(string name, string value)
        => value.Length > 0 && value[0] == '-' ? $" {name}={Quote(value)}" : $" {name} {Quote(value)}";

    private static string Quote(string value)
    {
        foreach (var c in value)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '/' or ','))
                return "'" + value.Replace("'", "'\\''") + "'";
        }

        return value.Length == 0 ? "''" : value;
    }
}
