using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Writes a <see cref="SqlStatement"/> as its masked text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SqlStatementJsonConverter : JsonConverter<SqlStatement>
{
    /// <summary>Refuses: what was written is masked, so that reading it would give a statement that does not run.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">Not read.</param>
    /// <param name="options">Not read.</param>
    /// <returns>Never.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override SqlStatement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("A statement is written to JSON masked and not read from it: make it with ToSql.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SqlStatement value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue((value ?? throw new ArgumentNullException(nameof(value))).ToString());
}
