using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What the text of a parameter is, as far as one text can be told from another without its neighbours.</summary>
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
        IsPlausible = static text => text.StartsWith("AKIA", StringComparison.Ordinal) || AccessKeyId.IsTemporary(text) || Placeholder.IsKey(text),
    };

    internal static readonly ParameterType Secret = new()
    {
        IsMasked = true,
        IsPlaceholder = static text => Placeholder.IsKey(text),
        IsPlausible = static text => SecretText.IsVariableName(text) ? false : null,
    };

    /// <summary>One of a short list of words, in any letter case.</summary>
    internal static readonly ParameterType Word = new() { IsPlaceholder = static text => Placeholder.IsIn(text), IgnoresCase = true };

    internal static readonly ParameterType Text = new() { IsPlaceholder = static text => Placeholder.IsIn(text) };

    private ParameterType()
    {
    }

    /// <summary>It is never shown.</summary>
    internal bool IsMasked { get; private init; }

    /// <summary>StarRocks compares it in any letter case.</summary>
    internal bool IgnoresCase { get; private init; }

    /// <summary>Whether a text is what documentation puts where readers put a value of their own.</summary>
    internal Func<string, bool> IsPlaceholder { get; private init; } = static _ => false;

    /// <summary>Whether somebody would set a text, though maybe by mistake; null where any text would do.</summary>
    internal Func<string, bool?> IsPlausible { get; private init; } = static _ => null;
}
