using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The environment variable that a fix takes a value from which only the user knows: AWS' own name for it where there is one.</summary>
internal static class EnvironmentVariables
{
    private const string Prefix = "STARROCKS_";

    internal static string For(string key) =>
        Parameters.TryFind(key, out var service, out var parameter) && parameter.Variable(service) is { } variable ? variable : Shouted(key);

    private static string Shouted(string key)
    {
        if (key.Length == 0)
            return Prefix + "SECRET";
        var text = new StringBuilder(key.Length + Prefix.Length);

        // What is called path or type alone is somebody else's variable.
        if (key.IndexOf('.') < 0)
            text.Append(Prefix);
        foreach (var c in key)
            text.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? char.ToUpperInvariant(c) : '_');
        return text.ToString();
    }
}
