namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies how the AWS clients of this library, such as those of a preflight check, use a parameter.</summary>
internal enum ClientUse
{
    /// <summary>Not at all: the parameter concerns how StarRocks stores or finds data.</summary>
    None,

    /// <summary>For the identity: credentials and a role.</summary>
    Identity,

    /// <summary>For the connection to the service.</summary>
    Connection,
}
