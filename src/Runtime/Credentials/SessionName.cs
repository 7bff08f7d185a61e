using System;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>The name of a role's session, by which an operator knows in CloudTrail whose calls they are.</summary>
internal static class SessionName
{
    private const int MinLength = 2;
    private const int MaxLength = 64;
    private const int MaxProgram = 16;
    private const string Allowed = "_+=,.@-";
    private const string Library = "starrocks-awsauth";

    private static readonly Lazy<string> _default = new(Default);

    internal static string Of(string? name) => string.IsNullOrWhiteSpace(name) ? _default.Value : Clean(name!, MaxLength);

    /// <summary>This library, the host, the program and its process id.</summary>
    private static string Default()
    {
#if NET8_0_OR_GREATER
        var id = Environment.ProcessId;
#else
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var id = process.Id;
#endif
        // Not the process's name, which is dotnet for many.
        return Of(Environment.MachineName, AppDomain.CurrentDomain.FriendlyName, id);
    }

    /// <summary>The host gets all the room that is left: what tells one pod from another stands at its end.</summary>
    internal static string Of(string host, string program, int process)
    {
        var end = $"-{Clean(program, MaxProgram)}-{process.ToString(CultureInfo.InvariantCulture)}";
        return $"{Library}-{Clean(host, MaxLength - Library.Length - 1 - end.Length)}{end}";
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
