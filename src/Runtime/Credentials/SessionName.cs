using System;
using System.Diagnostics;
using System.Text;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>The name of a role's session, by which an operator knows in CloudTrail whose calls they are.</summary>
internal static class SessionName
{
    private const int MinLength = 2;
    private const int MaxLength = 64;
    private const int MaxPart = 20;
    private const string Allowed = "_+=,.@-";

    private static readonly Lazy<string> _default = new(Default);

    internal static string Of(string? name) => string.IsNullOrWhiteSpace(name) ? _default.Value : Clean(name!, MaxLength);

    /// <summary>This library, the host, the program and its process id.</summary>
    private static string Default()
    {
        using var process = Process.GetCurrentProcess();
        return Clean($"starrocks-awsauth-{Clean(Environment.MachineName, MaxPart)}-{Clean(process.ProcessName, MaxPart)}-{process.Id}", MaxLength);
    }

    private static string Clean(string name, int length)
    {
        var text = new StringBuilder(length);
        foreach (var c in name)
        {
            if (text.Length == length)
                break;
            text.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Allowed.IndexOf(c) >= 0 ? c : '-');
        }

        return text.ToString().PadRight(MinLength, '-');
    }
}
