using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Writes a <see cref="Secret"/> as the JSON string <c>******</c>, and reads it from a JSON string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecretJsonConverter : JsonConverter<Secret>
{
    /// <inheritdoc/>
    public override Secret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Secret.FromString(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(Secret.Mask);
}
