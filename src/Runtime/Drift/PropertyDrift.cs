namespace StarRocks.AwsAuth.Drift;

/// <summary>One property of which StarRocks has something else than was configured. Secrets and access keys are masked in it.</summary>
public sealed class PropertyDrift
{
    internal PropertyDrift(string key, DriftKind kind, string? configured, string? stored, bool isSecret)
    {
        Key = key;
        Kind = kind;
        IsSecret = isSecret;
        Configured = configured is null || !isSecret ? configured : Secret.Mask;
        Stored = stored is null || !isSecret ? stored : Secret.Mask;
    }

    /// <summary>The whole key, such as <c>aws.s3.region</c>; <c>LOCATIONS</c> for those of a storage volume.</summary>
    public string Key { get; }

    /// <summary>How it differs.</summary>
    public DriftKind Kind { get; }

    /// <summary>It is a secret or an access key, so its values are masked here.</summary>
    public bool IsSecret { get; }

    /// <summary>What was configured; null for nothing.</summary>
    public string? Configured { get; }

    /// <summary>What StarRocks has; null for nothing.</summary>
    public string? Stored { get; }

    /// <summary>What differs, in one line.</summary>
    /// <returns>For instance <c>aws.s3.region: "us-west-2" is configured, StarRocks has "us-east-1"</c>.</returns>
    public override string ToString() => Kind switch
    {
        DriftKind.Missing => $"{Key}: {Quoted(Configured)} is configured, StarRocks has none",
        DriftKind.Unexpected => $"{Key}: StarRocks has {Quoted(Stored)}, which is not configured",
        DriftKind.Different => $"{Key}: {Quoted(Configured)} is configured, StarRocks has {(IsSecret ? "another" : Quoted(Stored))}",
        _ => $"{Key}: not known, StarRocks shows a mask",
    };

    private static string Quoted(string? value) => SqlLiteral.Quote(value ?? "");
}
