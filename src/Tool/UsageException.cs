using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Ends a run with a message for the user and <see cref="ExitCode.Failure"/>.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Returns the exception for a file of the command line.</summary>
    /// <param name="what">What the file contains.</param>
    /// <param name="path">The path as the user wrote it.</param>
    /// <param name="use">What cannot be done with it.</param>
    /// <param name="cause">The reason.</param>
    internal static UsageException For(string what, string path, string use, Exception cause) =>
        new("The " + what + " '" + path + "' cannot be " + use + ": " + FileFailure.Of(path, cause).Message + ".", cause);
}
