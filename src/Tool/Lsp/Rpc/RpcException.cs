using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Ends a request with an error.</summary>
/// <param name="code">One of <see cref="RpcError"/>.</param>
/// <param name="message">What the client may show, without any text of a document.</param>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    public int Code => code;
}
