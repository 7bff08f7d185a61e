namespace StarRocks.AwsAuth.SharedData;

/// <summary>A line of a properties file with what continues it; or a comment, or blanks.</summary>
/// <param name="Text">As it stands, with the end of the line.</param>
/// <param name="Key">Undone; null where it is no setting.</param>
/// <param name="Value">Undone.</param>
/// <param name="ValueStart">Where the value begins in the text.</param>
internal sealed record ConfLine(string Text, string? Key, string Value, int ValueStart)
{
    /// <summary>What ends it; empty at the end of a file.</summary>
    public string End => Text.EndsWith("\r\n", System.StringComparison.Ordinal) ? "\r\n" : Text.Length > 0 && Text[Text.Length - 1] is '\n' or '\r' ? Text.Substring(Text.Length - 1) : "";

    // A record would print the value.
    public override string ToString() => Key ?? "";
}
