using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Writes a <see cref="PropertyDictionary"/> as an object whose secrets and access keys are masked.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PropertyDictionaryJsonConverter : JsonConverter<PropertyDictionary>
{
    /// <summary>Refuses: what was written is masked, so that reading it would make a secret of the mask.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">Not read.</param>
    /// <param name="options">Not read.</param>
    /// <returns>Never.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override PropertyDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("Properties are written to JSON masked and not read from it: read a dictionary of strings, and give it to FromProperties or to the constructor of PropertyDictionary.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PropertyDictionary value, JsonSerializerOptions options)
        => WriteMasked(
            writer ?? throw new ArgumentNullException(nameof(writer)),
            value ?? throw new ArgumentNullException(nameof(value)));

    internal static void WriteMasked(Utf8JsonWriter writer, PropertyDictionary properties)
    {
        writer.WriteStartObject();
        foreach (var property in properties)
            writer.WriteString(property.Key, properties.Shown(property));
        writer.WriteEndObject();
    }
}
