using System.ComponentModel;
using StarRocks.AwsAuth.Binding;

namespace StarRocks.AwsAuth;

/// <summary>Specifies the server-side encryption for which a reader has to send a key.</summary>
[TypeConverter(typeof(SseTypeConverter))]
public enum SseType
{
    /// <summary>No encryption, or an encryption for which the reader sends no key.</summary>
    None,

    /// <summary>Server-side encryption with a customer-provided key (SSE-C), which every request contains.</summary>
    [PropertyValue("sse-c")]
    SseC,
}
