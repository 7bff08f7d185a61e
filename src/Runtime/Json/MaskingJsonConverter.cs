using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Writes an <see cref="IPropertySource"/> as a JSON object of its properties, with masked secrets and access keys.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MaskingJsonConverter : JsonConverter<IPropertySource>
{
    /// <summary>Indicates whether a type implements <see cref="IPropertySource"/>.</summary>
    /// <param name="typeToConvert">The type to write.</param>
    /// <returns><see langword="true"/> if it does; otherwise, <see langword="false"/>.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(IPropertySource).IsAssignableFrom(typeToConvert);

    /// <summary>Throws an exception, because the masked JSON does not contain the secrets.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">The type to read, which the message contains.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override IPropertySource Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = typeToConvert?.Name;
        throw new NotSupportedException($"'{name}' cannot be read from JSON because it is written masked. "
            + $"Use {name}.FromProperties or {name}.FromSettings.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IPropertySource value, JsonSerializerOptions options)
        => PropertyDictionaryJsonConverter.WriteMasked(
            writer ?? throw new ArgumentNullException(nameof(writer)),
            (value ?? throw new ArgumentNullException(nameof(value))).ToProperties());
}
