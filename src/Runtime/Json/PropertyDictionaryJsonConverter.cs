using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Writes a <see cref="PropertyDictionary"/> as a JSON object with masked secrets and access keys.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PropertyDictionaryJsonConverter : JsonConverter<PropertyDictionary>
{
    /// <summary>Throws an exception, because the masked JSON does not contain the secrets.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override PropertyDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("A PropertyDictionary cannot be read from JSON because it is written masked. "
            + "Read a Dictionary<string, string>, and pass it to FromProperties or to the constructor of PropertyDictionary.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PropertyDictionary value, JsonSerializerOptions options)
        => WriteMasked(
            writer ?? throw new ArgumentNullException(nameof(writer)),
            value ?? throw new ArgumentNullException(nameof(value)));

    internal static void WriteMasked(Utf8JsonWriter writer, PropertyDictionary properties)
    {
        writer.WriteStartObject();
        foreach (var property in properties)
        {
            var shown = properties.Shown(property);
            writer.WriteString(shown.Key, shown.Value);
        }

        writer.WriteEndObject();
    }
}
