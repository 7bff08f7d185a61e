using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Names the environment variables from which fixes read the values that only the user knows.</summary>
internal static class EnvironmentVariables
{
    private const string Prefix = "STARROCKS_";

    /// <summary>
    /// Returns the variable of a key, with or without the prefix of a statement: the one that AWS tools read, otherwise the key in upper
    /// case.
    /// </summary>
    internal static string For(string key)
    {
        foreach (var statement in StatementDefinitions.All)
        {
            if (statement.KeyPrefix is not null)
                key = statement.AsRead(key);
        }

        if (Parameters.TryFind(key, out var service, out var parameter) || FrontendKeys.TryFind(key, out parameter))
            return parameter.Variable(service) ?? FromKey(key);
        return FromKey(key);
    }

    /// <summary>Returns the placeholder for the variable of a key in a text that is a template.</summary>
    internal static string Placeholder(string key) => "${" + For(key) + "}";

    private static string FromKey(string key)
    {
        if (key.Length == 0)
            return Prefix + "SECRET";
        var text = new StringBuilder(key.Length + Prefix.Length);

        // A variable named PATH or TYPE has another meaning.
        if (key.IndexOf('.') < 0)
            text.Append(Prefix);
        foreach (var c in key)
        {
            var isAllowed = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            text.Append(isAllowed ? char.ToUpperInvariant(c) : '_');
        }

        return text.ToString();
    }
}
