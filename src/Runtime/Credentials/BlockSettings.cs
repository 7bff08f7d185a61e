using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents a copy of the parameters of an auth block as StarRocks reads them.</summary>
internal sealed class BlockSettings
{
    internal BlockSettings(AuthBlock block)
    {
        Service = block.Service;
        Prefix = block.Prefix;
        Method = SchemaEvaluator.Method(block);
        Identity = SchemaEvaluator.Identity(block);
        AccessKey = block[Parameter.AccessKey];
        SecretKey = block[Parameter.SecretKey];
        SessionToken = block[Parameter.SessionToken];
        RoleArn = Method == AwsAuthMethod.AssumedRole && !block.IgnoresRole ? block[Parameter.IamRoleArn] : null;
        ExternalId = block[Parameter.ExternalId];
        Region = block[Parameter.Region];
        StsRegion = block[Parameter.StsRegion];
        StsEndpoint = block[Parameter.StsEndpoint];
        Endpoint = block[Parameter.Endpoint];
        IsNonAwsStore = block.Store == Store.NonAws;
        UseTls = block.Service == AwsService.Glue || !block.IsFalse(Parameter.EnableSsl);
        UsePathStyle = block.IsTrue(Parameter.EnablePathStyleAccess);
        CatalogId = block.Service == AwsService.Glue ? block[Parameter.CatalogId] : null;
    }

    public AwsService Service { get; }

    public string Prefix { get; }

    public AwsAuthMethod Method { get; }

    /// <summary>Gets the method of the base identity, which is that of the block without its role.</summary>
    public AwsAuthMethod Identity { get; }

    public string? AccessKey { get; }

    public string? SecretKey { get; }

    public string? SessionToken { get; }

    /// <summary>Gets the role; <see langword="null"/> if it is not set, or StarRocks does not assume it.</summary>
    public string? RoleArn { get; }

    public string? ExternalId { get; }

    /// <summary>Gets the region: <see langword="null"/> if it is unset, which is us-east-1, and empty if it is left to the SDK.</summary>
    public string? Region { get; }

    public string? StsRegion { get; }

    public string? StsEndpoint { get; }

    public string? Endpoint { get; }

    public bool IsNonAwsStore { get; }

    public bool UseTls { get; }

    public bool UsePathStyle { get; }

    public string? CatalogId { get; }

    /// <summary>Gets the region that StarRocks signs requests with; <see langword="null"/> if the SDK determines it.</summary>
    public string? EffectiveRegion => Region switch
    {
        null => AwsRegion.Default,
        "" => null,
        _ => Region,
    };

    /// <summary>Gets the endpoint with its scheme, which defaults to https.</summary>
    public string? EndpointUrl
    {
        get
        {
            if (Endpoint is null || Endpoint.IndexOf("://", System.StringComparison.Ordinal) >= 0)
                return Endpoint;
            return (UseTls ? "https://" : "http://") + Endpoint;
        }
    }
}
