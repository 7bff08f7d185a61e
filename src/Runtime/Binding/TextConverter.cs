using System;
using System.ComponentModel;
using System.Globalization;

namespace StarRocks.AwsAuth.Binding;

/// <summary>
/// Converts a text to a value for the .NET configuration binder and other callers of <see cref="TypeDescriptor"/>. Exceptions never
/// contain the text.
/// </summary>
internal abstract class TextConverter : TypeConverter
{
    /// <inheritdoc/>
    public sealed override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public sealed override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Read(text) : base.ConvertFrom(context, culture, value);

    /// <summary>Returns the value of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    protected abstract object Read(string text);
}
