using System;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Receives the settings of an auth block for clients of S3 or AWS Glue. No client has it.</summary>
internal sealed class BlockClientConfig : ClientConfig
{
    internal BlockClientConfig()
        : base(new NoDefaults())
    {
    }

    public override string ServiceVersion => "";

    public override string UserAgent => "";

    public override string RegionEndpointServiceName => "";

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        throw new NotSupportedException();

    private sealed class NoDefaults : IDefaultConfigurationProvider
    {
        public IDefaultConfiguration GetDefaultConfiguration(
            Amazon.RegionEndpoint clientRegion, DefaultConfigurationMode? requestedConfigurationMode = null) =>
            new DefaultConfiguration();
    }
}
