namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies where a secret comes from.</summary>
internal enum SecretOrigin
{
    /// <summary>A value that is certainly a secret.</summary>
    Secret,

    /// <summary>The properties of a PropertyDictionary, some of which may be secrets.</summary>
    Properties,

    /// <summary>A statement from elsewhere, which may contain secrets.</summary>
    Statement,
}
