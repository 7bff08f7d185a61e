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
}
