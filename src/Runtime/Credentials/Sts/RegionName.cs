using Amazon;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Converts region names to regions of the SDK.</summary>
internal static class RegionName
{
    /// <summary>Returns the region with this name, which can be newer than the SDK.</summary>
    /// <exception cref="IssueException">The name cannot be part of a host name.</exception>
    internal static RegionEndpoint ToEndpoint(string name)
    {
        try
        {
            return RegionEndpoint.GetBySystemName(name);
        }
        catch (AmazonClientException)
        {
            const string message = "the region is not valid because it cannot be part of a host name. Use a name such as us-west-2.";
            throw new IssueException(message) { IsConfiguration = true };
        }
    }
}
