using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Writes any <see cref="IPropertySource"/> as an object of its properties whose secrets and access keys are masked.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MaskingJsonConverter : JsonConverter<IPropertySource>
{
    /// <summary>Whether the type is a property source.</summary>
    /// <param name="typeToConvert">The type that is being written.</param>
    /// <returns>Whether it is a property source.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(IPropertySource).IsAssignableFrom(typeToConvert);

    /// <summary>Refuses: what was written is masked, so that reading it would make a secret of the mask.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">Names the type in the message.</param>
    /// <param name="options">Not read.</param>
    /// <returns>Never.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override IPropertySource Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException($"{typeToConvert?.Name} is written to JSON masked and not read from it: use {typeToConvert?.Name}.FromProperties or {typeToConvert?.Name}.FromSettings.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IPropertySource value, JsonSerializerOptions options)
        => PropertyDictionaryJsonConverter.WriteMasked(
            writer ?? throw new ArgumentNullException(nameof(writer)),
            (value ?? throw new ArgumentNullException(nameof(value))).ToProperties());
}
