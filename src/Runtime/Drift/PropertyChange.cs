using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Represents a property that differs between two lists of properties. Secrets and access keys are masked.</summary>
public sealed class PropertyChange
{
    internal PropertyChange(string key, string? before, string? after, bool isSecret)
    {
        WrittenKey = key;
        Key = PropertyMask.KeyOf(key, after ?? before);
        Kind = before is null ? PropertyChangeKind.Added : after is null ? PropertyChangeKind.Removed : PropertyChangeKind.Changed;
        IsSecret = isSecret;
        Before = before is null ? null : isSecret ? Secret.Mask : PropertyMask.ValueOf(key, before);
        After = after is null ? null : isSecret ? Secret.Mask : PropertyMask.ValueOf(key, after);
    }

    /// <summary>Gets the key as it is written, which can contain a value if it is not a key.</summary>
    internal string WrittenKey { get; }

    /// <summary>Gets the complete key, such as <c>aws.s3.region</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the kind of change.</summary>
    public PropertyChangeKind Kind { get; }

    /// <summary>Gets a value indicating whether the property is a secret or an access key, so that its values are masked.</summary>
    public bool IsSecret { get; }

    /// <summary>Gets the value before the change, masked for a secret; <see langword="null"/> if the property was added.</summary>
    public string? Before { get; }

    /// <summary>Gets the value after the change, masked for a secret; <see langword="null"/> if the property was removed.</summary>
    public string? After { get; }

    /// <summary>Returns the change as one line.</summary>
    /// <returns>A text such as <c>~ aws.s3.region = "us-east-1" -> "us-west-2"</c>.</returns>
    public override string ToString() => Kind switch
    {
        PropertyChangeKind.Added => $"+ {Key} = {SqlLiteral.Quote(After!)}",
        PropertyChangeKind.Removed => $"- {Key} = {SqlLiteral.Quote(Before!)}",
        _ => $"~ {Key} = {SqlLiteral.Quote(Before!)} -> {SqlLiteral.Quote(After!)}",
    };
}
