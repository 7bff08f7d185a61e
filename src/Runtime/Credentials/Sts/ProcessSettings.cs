using System;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>What environment and profile say for the clients of a service, read by the SDK's own rules.</summary>
internal sealed class ProcessSettings : ClientConfig
{
    internal ProcessSettings(string serviceId)
        : base(new NoDefaults()) => ServiceId = serviceId;

    public override string ServiceVersion => "";

    public override string UserAgent => "";

    public override string RegionEndpointServiceName => "";

    /// <summary>Whether an endpoint is set to nothing, which the SDK does not take for none: compose files leave such variables behind.</summary>
    /// <param name="serviceId">Of the client, whose own configuration is not asked: it would remember the answer.</param>
    internal static bool ReportNothing(string? serviceId)
    {
        try
        {
            return serviceId is not null && new ProcessSettings(serviceId).ServiceURL is "";
        }
        catch (AmazonClientException)
        {
            // It is none, as the client will say.
            return false;
        }
    }

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => throw new NotSupportedException();

    private sealed class NoDefaults : IDefaultConfigurationProvider
    {
        public IDefaultConfiguration GetDefaultConfiguration(Amazon.RegionEndpoint clientRegion, DefaultConfigurationMode? requestedConfigurationMode = null) => new DefaultConfiguration();
    }
}
