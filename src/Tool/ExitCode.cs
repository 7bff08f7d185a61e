namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the exit codes.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found.</summary>
    internal const int Success = 0;

    /// <summary>Problems were found.</summary>
    internal const int Problems = 1;

    /// <summary>The command line or the configuration is wrong, or a file cannot be read or written.</summary>
    internal const int Failure = 2;

    /// <summary>The user pressed Ctrl+C: 128 and the number of the signal, as shells report it.</summary>
    internal const int Interrupted = 130;
}
