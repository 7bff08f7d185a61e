using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Returns the messages of exceptions for users.</summary>
internal static class ExceptionText
{
    /// <summary>Returns the message without the name of a parameter, which .NET appends and which means nothing to users.</summary>
    internal static string Of(Exception exception)
    {
        var end = exception is ArgumentException ? exception.Message.LastIndexOf(" (Parameter '", StringComparison.Ordinal) : -1;
        return end < 0 ? exception.Message : exception.Message[..end];
    }
}
