namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Represents a part that distinguishes a statement from others with the same head: <c>ENGINE = FILE</c>, <c>TYPE = S3</c>.
/// </summary>
/// <param name="Word">The word before the equals sign.</param>
/// <param name="Value">The value, ignoring case.</param>
/// <param name="Name">Its name in a message: engine, type.</param>
/// <param name="Of">The object in a message: table, storage volume.</param>
/// <param name="IsRequired">Whether a statement without it is another statement.</param>
internal sealed record StatementMark(string Word, string Value, string Name, string Of, bool IsRequired)
{
    /// <summary>Indicates whether a statement can be this one.</summary>
    /// <param name="value">The value in the text; empty if it is unknown, null if there is none.</param>
    public bool Fits(string? value) =>
        value is null ? !IsRequired : value.Length == 0 || string.Equals(value, Value, System.StringComparison.OrdinalIgnoreCase);
}
