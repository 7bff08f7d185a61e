using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Writes the messages of the log, which contain no secret.</summary>
internal static partial class Log
{
    internal const string Category = "StarRocks.AwsAuth";

    /// <summary>Logs problems that do not stop the host.</summary>
    internal static void Problems(ILogger logger, IReadOnlyList<SettingProblem> problems)
    {
        foreach (var (severity, text) in problems)
            Problem(logger, severity == ProblemSeverity.Info ? LogLevel.Information : LogLevel.Warning, text);
    }

    [LoggerMessage(
        2, LogLevel.Error, "The settings of {Section} have problems after a reload. The last valid settings stay in use.\n{Problems}")]
    internal static partial void ReloadFailed(ILogger logger, string section, string problems);

    [LoggerMessage(EventId = 1, Message = "{Problem}")]
    private static partial void Problem(ILogger logger, LogLevel level, string problem);
}
