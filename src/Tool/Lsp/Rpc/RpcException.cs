using System;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Ends a request with an error.</summary>
/// <param name="code">One of <see cref="RpcError"/>.</param>
/// <param name="message">What the client may show, without any text of a document.</param>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "An error without a code has no meaning.")]
internal sealed class RpcException(int code, string message) : Exception(message)
{
    public int Code => code;

    /// <summary>Returns the error for a failure that nothing expects. Its message can contain a text of the document.</summary>
    internal static RpcException Of(Exception failure) =>
        new(RpcError.InternalError, "The message failed: " + failure.GetType().Name + ".");
}
