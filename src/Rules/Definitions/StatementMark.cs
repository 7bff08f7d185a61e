namespace StarRocks.AwsAuth.Rules;

/// <summary>What tells a statement from others with the same head: <c>ENGINE = FILE</c>, <c>TYPE = S3</c>.</summary>
/// <param name="Word">Before the equals sign.</param>
/// <param name="Value">Behind it, in any letter case.</param>
/// <param name="Name">What a message calls it: engine, type.</param>
/// <param name="Of">What it is one of: table, storage volume.</param>
/// <param name="IsRequired">Without it the statement is another one.</param>
internal sealed record StatementMark(string Word, string Value, string Name, string Of, bool IsRequired)
{
    /// <summary>Indicates whether a statement may be this one.</summary>
    /// <param name="value">What the text says; empty where it isn't known, null where it says nothing.</param>
    public bool Fits(string? value) =>
        value is null ? !IsRequired : value.Length == 0 || string.Equals(value, Value, System.StringComparison.OrdinalIgnoreCase);
}
