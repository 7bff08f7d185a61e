using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>What a block says, as StarRocks takes it, out of the reach of later changes to the object.</summary>
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
        RoleArn = Method == AwsAuthMethod.AssumedRole ? block[Parameter.IamRoleArn] : null;
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

    /// <summary>The method without the role: who assumes it.</summary>
    public AwsAuthMethod Identity { get; }

    public string? AccessKey { get; }

    public string? SecretKey { get; }

    public string? SessionToken { get; }

    /// <summary>Null where nothing assumes it.</summary>
    public string? RoleArn { get; }

    public string? ExternalId { get; }

    /// <summary>Null where it is not said, empty where StarRocks is told to find out.</summary>
    public string? Region { get; }

    public string? StsRegion { get; }

    public string? StsEndpoint { get; }

    public string? Endpoint { get; }

    public bool IsNonAwsStore { get; }

    public bool UseTls { get; }

    public bool UsePathStyle { get; }

    public string? CatalogId { get; }

    /// <summary>The region that StarRocks signs for; null where it looks for one.</summary>
    public string? EffectiveRegion => Region switch
    {
        null => AwsRegion.Default,
        "" => null,
        _ => Region,
    };

    /// <summary>The endpoint with its scheme, https where nothing says otherwise.</summary>
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
