using System;
using System.ComponentModel;
using System.Globalization;

namespace StarRocks.AwsAuth.Binding;

/// <summary>Converts a text to an <see cref="SseType"/>: the name of a member or the value of StarRocks.</summary>
internal sealed class SseTypeConverter : EnumConverter
{
    private const string CustomerKey = "sse-c";

    /// <summary>Initializes a new instance of the <see cref="SseTypeConverter"/> class.</summary>
    public SseTypeConverter()
        : base(typeof(SseType))
    {
    }

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text && string.Equals(text.Trim(), CustomerKey, StringComparison.OrdinalIgnoreCase)
            ? SseType.SseC
            : base.ConvertFrom(context, culture, value);
}
