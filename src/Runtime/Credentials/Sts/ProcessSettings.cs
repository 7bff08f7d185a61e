using System;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents the settings of the environment and the profile for the clients of a service, as the SDK reads them.</summary>
internal sealed class ProcessSettings : ClientConfig
{
    internal ProcessSettings(string serviceId)
        : base(new NoDefaults()) => ServiceId = serviceId;

    public override string ServiceVersion => "";

    public override string UserAgent => "";

    public override string RegionEndpointServiceName => "";

    /// <summary>
    /// Indicates whether the endpoint is set to an empty value, as Compose files do for an unset variable. The SDK does not treat it as
    /// unset. The configuration of the client itself is not read, because it would cache the value.
    /// </summary>
    internal static bool HasEmptyEndpoint(string? serviceId)
    {
        try
        {
            return serviceId is not null && new ProcessSettings(serviceId).ServiceURL is "";
        }
        catch (AmazonClientException)
        {
            // The endpoint is invalid, which the client itself reports.
            return false;
        }
    }

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        throw new NotSupportedException();

    private sealed class NoDefaults : IDefaultConfigurationProvider
    {
        public IDefaultConfiguration GetDefaultConfiguration(
            Amazon.RegionEndpoint clientRegion, DefaultConfigurationMode? requestedConfigurationMode = null) => new DefaultConfiguration();
    }
}
