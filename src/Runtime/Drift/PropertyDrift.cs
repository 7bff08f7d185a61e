using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>
/// Represents a property whose stored value differs from the configured one, or is unknown. Secrets and access keys are masked.
/// </summary>
public sealed class PropertyDrift
{
    internal PropertyDrift(string key, DriftKind kind, string? configured, string? stored, bool isSecret)
    {
        Key = PropertyMask.KeyOf(key, configured ?? stored);
        Kind = kind;
        IsSecret = isSecret;
        Configured = configured is null ? null : isSecret ? Secret.Mask : PropertyMask.ValueOf(key, configured);
        Stored = stored is null ? null : isSecret ? Secret.Mask : PropertyMask.ValueOf(key, stored);
    }

    /// <summary>Gets the complete key, such as <c>aws.s3.region</c>; <c>LOCATIONS</c> for the locations of a storage volume.</summary>
    public string Key { get; }

    /// <summary>Gets the kind of difference.</summary>
    public DriftKind Kind { get; }

    /// <summary>Gets a value indicating whether the property is a secret or an access key, so that its values are masked.</summary>
    public bool IsSecret { get; }

    /// <summary>Gets the configured value, masked for a secret; <see langword="null"/> if the property is not configured.</summary>
    public string? Configured { get; }

    /// <summary>
    /// Gets the value that StarRocks stores, masked for a secret; <see langword="null"/> if StarRocks does not have the property.
    /// </summary>
    public string? Stored { get; }

    /// <summary>Returns the difference as one line.</summary>
    /// <returns>A text such as <c>aws.s3.region: "us-west-2" is configured, StarRocks has "us-east-1"</c>.</returns>
    public override string ToString() => Kind switch
    {
        DriftKind.Missing => $"{Key}: {Quoted(Configured)} is configured, StarRocks has no value",
        DriftKind.Unexpected => $"{Key}: StarRocks has {Quoted(Stored)}, which is not configured",
        DriftKind.Different => $"{Key}: {Quoted(Configured)} is configured, StarRocks has {(IsSecret ? "another value" : Quoted(Stored))}",
        _ => $"{Key}: unknown, StarRocks masks the value",
    };

    private static string Quoted(string? value) => SqlLiteral.Quote(value ?? "");
}
