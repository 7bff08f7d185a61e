using Microsoft.Extensions.Logging;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Writes the messages of the log, which contain no secret.</summary>
internal static partial class Log
{
    internal const string Category = "StarRocks.AwsAuth";

    [LoggerMessage(1, LogLevel.Warning, "{Problem}")]
    internal static partial void Warning(ILogger logger, string problem);

    [LoggerMessage(
        2, LogLevel.Error, "The settings of {Section} have problems after a reload. The last valid settings stay in use.\n{Problems}")]
    internal static partial void ReloadFailed(ILogger logger, string section, string problems);
}
