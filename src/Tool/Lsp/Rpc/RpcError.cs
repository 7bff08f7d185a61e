namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the codes of errors in JSON-RPC and the Language Server Protocol.</summary>
internal static class RpcError
{
    internal const int ParseError = -32700;
    internal const int InvalidRequest = -32600;
    internal const int MethodNotFound = -32601;
    internal const int InvalidParams = -32602;
    internal const int InternalError = -32603;
    internal const int ServerNotInitialized = -32002;
    internal const int RequestCancelled = -32800;
}
