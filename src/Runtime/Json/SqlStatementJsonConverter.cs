using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Writes a <see cref="SqlStatement"/> as a JSON string with masked secrets and access keys.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SqlStatementJsonConverter : JsonConverter<SqlStatement>
{
    /// <summary>Throws an exception, because the masked JSON does not contain the secrets.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override SqlStatement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("A SqlStatement cannot be read from JSON because it is written masked. Create it with ToSql.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SqlStatement value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        writer.WriteStringValue((value ?? throw new ArgumentNullException(nameof(value))).ToString());
    }
}
