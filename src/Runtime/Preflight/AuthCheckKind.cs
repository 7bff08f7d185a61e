namespace StarRocks.AwsAuth;

/// <summary>What a step of a check is about.</summary>
public enum AuthCheckKind
{
    /// <summary>The configuration, by the rules.</summary>
    Configuration,

    /// <summary>The identity that StarRocks starts from.</summary>
    Identity,

    /// <summary>The role that is assumed on top of it.</summary>
    Role,

    /// <summary>The bucket of a path.</summary>
    Bucket,

    /// <summary>The data catalog of AWS Glue.</summary>
    Catalog,
}
