namespace StarRocks.AwsAuth;

/// <summary>Specifies the server-side encryption that a reader of a bucket has to take part in.</summary>
public enum SseType
{
    /// <summary>No encryption, or an encryption that needs nothing from the reader.</summary>
    None,

    /// <summary>Server-side encryption with a customer-provided key (SSE-C), which every request contains.</summary>
    [PropertyValue("sse-c")]
    SseC,
}
