namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a setting with its continuation lines, a comment or an empty line of a Java properties file.</summary>
/// <param name="Text">The original text, including the line ending.</param>
/// <param name="Key">The unescaped key; <see langword="null"/> for a comment or an empty line.</param>
/// <param name="Value">The unescaped value.</param>
/// <param name="ValueStart">The start of the value in <paramref name="Text"/>.</param>
internal sealed record ConfLine(string Text, string? Key, string Value, int ValueStart)
{
    /// <summary>Gets the range of the key in <see cref="Text"/>, with its escapes.</summary>
    public SourceSpan KeySpan { get; init; }

    /// <summary>Gets the line ending; empty at the end of a file.</summary>
    public string End => Text.EndsWith("\r\n", System.StringComparison.Ordinal) ? "\r\n"
        : Text.Length > 0 && Text[Text.Length - 1] is '\n' or '\r' ? Text.Substring(Text.Length - 1)
        : "";

    // The ToString of a record would print the value, which may be a secret.
    public override string ToString() => Key ?? "";
}
