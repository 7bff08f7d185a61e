using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Ends a run with a message for the user and <see cref="ExitCode.Failure"/>.</summary>
internal sealed class UsageException(string message, Exception? inner = null) : Exception(message, inner);
