namespace StarRocks.AwsAuth.Rules;

/// <summary>What the program's own AWS clients, such as those of a preflight check, take a parameter for.</summary>
internal enum ClientUse
{
    /// <summary>Nothing: it says how StarRocks stores or looks up data, not how a service is reached.</summary>
    None,

    /// <summary>The identity: credentials, and the role on top of them.</summary>
    Identity,

    /// <summary>Where and how the service is reached.</summary>
    Connection,
}
