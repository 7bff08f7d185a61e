namespace StarRocks.AwsAuth.Drift;

/// <summary>One property that differs between two lists. Secrets and access keys are masked in it.</summary>
public sealed class PropertyChange
{
    internal PropertyChange(string key, string? before, string? after, bool isSecret)
    {
        Key = key;
        Kind = before is null ? PropertyChangeKind.Added : after is null ? PropertyChangeKind.Removed : PropertyChangeKind.Changed;
        IsSecret = isSecret;
        Before = before is null || !isSecret ? before : Secret.Mask;
        After = after is null || !isSecret ? after : Secret.Mask;
    }

    /// <summary>The whole key, such as <c>aws.s3.region</c>.</summary>
    public string Key { get; }

    /// <summary>What became of it.</summary>
    public PropertyChangeKind Kind { get; }

    /// <summary>It is a secret or an access key, so its values are masked here.</summary>
    public bool IsSecret { get; }

    /// <summary>The value before; null where there was none.</summary>
    public string? Before { get; }

    /// <summary>The value afterwards; null where there is none.</summary>
    public string? After { get; }

    /// <summary>The change on one line.</summary>
    /// <returns>For instance <c>~ aws.s3.region = "us-east-1" -> "us-west-2"</c>.</returns>
    public override string ToString() => Kind switch
    {
        PropertyChangeKind.Added => $"+ {Key} = {SqlLiteral.Quote(After!)}",
        PropertyChangeKind.Removed => $"- {Key} = {SqlLiteral.Quote(Before!)}",
        _ => $"~ {Key} = {SqlLiteral.Quote(Before!)} -> {SqlLiteral.Quote(After!)}",
    };
}
