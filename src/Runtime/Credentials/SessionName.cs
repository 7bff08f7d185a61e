using System;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Provides names of role sessions, which identify the caller in CloudTrail.</summary>
internal static class SessionName
{
    private const int MinLength = 2;
    private const int MaxLength = 64;
    private const int MaxProgramLength = 16;
    private const string Allowed = "_+=,.@-";
    private const string Library = "starrocks-awsauth";

    private static readonly Lazy<string> _default = new(CreateDefault);

    internal static string Resolve(string? name) => string.IsNullOrWhiteSpace(name) ? _default.Value : Clean(name!, MaxLength);

    private static string CreateDefault()
    {
#if NET8_0_OR_GREATER
        var id = Environment.ProcessId;
#else
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var id = process.Id;
#endif
        // The name of the process would be dotnet for many programs.
        return Create(Environment.MachineName, AppDomain.CurrentDomain.FriendlyName, id);
    }

    /// <summary>
    /// Creates a name from library, host, program and process. Only the program is cut short: a pod is identified by the end of its host
    /// name.
    /// </summary>
    internal static string Create(string host, string program, int process)
    {
        var end = $"-{Clean(program, MaxProgramLength)}-{process.ToString(CultureInfo.InvariantCulture)}";
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
