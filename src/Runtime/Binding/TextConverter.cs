using System;
using System.ComponentModel;
using System.Globalization;

namespace StarRocks.AwsAuth.Binding;

/// <summary>
/// Lets .NET's configuration binder, and whatever else asks a <see cref="TypeDescriptor"/>, create a value from its text. An exception
/// never quotes the text.
/// </summary>
internal abstract class TextConverter : TypeConverter
{
    /// <inheritdoc/>
    public sealed override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public sealed override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Read(text) : base.ConvertFrom(context, culture, value);

    protected abstract object Read(string text);
}
