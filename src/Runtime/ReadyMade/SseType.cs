using System.ComponentModel;
using StarRocks.AwsAuth.Binding;

namespace StarRocks.AwsAuth;

/// <summary>How the objects of a bucket are encrypted, as far as a reader has to know.</summary>
[TypeConverter(typeof(SseTypeConverter))]
public enum SseType
{
    /// <summary>In no way that a reader has to know.</summary>
    None,

    /// <summary>With a key of the customer's that every request carries.</summary>
    [PropertyValue("sse-c")]
    SseC,
}
