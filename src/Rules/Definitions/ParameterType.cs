using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the type of a parameter's value, as far as it can be checked without other parameters.</summary>
internal sealed class ParameterType
{
    internal static readonly ParameterType Boolean = new() { IsPlausible = static text => Booleans.IsNearOne(text) };

    internal static readonly ParameterType Region = new()
    {
        IsPlaceholder = static text => Placeholder.IsInAddress(text),
        IsPlausible = static text => text.IndexOf('-') > 0 || Placeholder.IsInAddress(text),
    };

    internal static readonly ParameterType Endpoint = new()
    {
        IsPlaceholder = static text => Placeholder.IsInAddress(text),
        IsPlausible = static text => text.IndexOf('.') >= 0 || text.IndexOf(':') >= 0 || Placeholder.IsInAddress(text),
    };

    internal static readonly ParameterType RoleArn = new()
    {
        IsPlaceholder = static text => Placeholder.IsIn(text),
        IsPlausible = static text => text.StartsWith("arn", StringComparison.OrdinalIgnoreCase) || Placeholder.IsIn(text),
    };

    internal static readonly ParameterType AccessKey = new()
    {
        IsMasked = true,
        IsPlaceholder = static text => Placeholder.IsKey(text),
        IsPlausible = static text =>
            text.StartsWith("AKIA", StringComparison.Ordinal) || AccessKeyId.IsTemporary(text) || Placeholder.IsKey(text),
    };

    internal static readonly ParameterType Secret = new()
    {
        IsMasked = true,
        IsPlaceholder = static text => Placeholder.IsKey(text),
        IsPlausible = static text => SecretText.IsVariableName(text) ? false : null,
    };

    /// <summary>One of a few words, ignoring case.</summary>
    internal static readonly ParameterType Word = new() { IsPlaceholder = static text => Placeholder.IsIn(text), IgnoresCase = true };

    internal static readonly ParameterType Text = new() { IsPlaceholder = static text => Placeholder.IsIn(text) };

    /// <summary>A number of things, as an integer.</summary>
    internal static readonly ParameterType Count = new() { IsPlaceholder = static text => Placeholder.IsIn(text) };

    private ParameterType()
    {
    }

    /// <summary>Gets a value indicating whether the value is never shown.</summary>
    internal bool IsMasked { get; private init; }

    /// <summary>Gets a value indicating whether StarRocks ignores its case.</summary>
    internal bool IgnoresCase { get; private init; }

    /// <summary>Gets a value indicating whether a text is a placeholder in documentation that readers replace.</summary>
    internal Func<string, bool> IsPlaceholder { get; private init; } = static _ => false;

    /// <summary>Gets a value indicating whether a text is a plausible value, although it may be invalid; null if any text is.</summary>
    internal Func<string, bool?> IsPlausible { get; private init; } = static _ => null;

    /// <summary>Indicates whether StarRocks treats two values alike; null for a value that is not set.</summary>
    /// <param name="configured">One of the values.</param>
    /// <param name="stored">The other one.</param>
    /// <param name="absent">The value that equals a value that is not set; null if none does.</param>
    /// <param name="service">The service whose client reads the value.</param>
    internal bool IsSame(string? configured, string? stored, string? absent, AwsService service)
    {
        var (left, right) = (Effective(configured, absent), Effective(stored, absent));
        if (left is null || right is null)
            return left is null && right is null;
        return this == Boolean
            ? Booleans.IsTrue(left, service) == Booleans.IsTrue(right, service)
            : string.Equals(left, right, IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    private string? Effective(string? text, string? absent) => text is null || (IgnoresCase && text.Length == 0) ? absent : text;
}
