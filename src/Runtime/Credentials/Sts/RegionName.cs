using Amazon;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>A region as somebody wrote it.</summary>
internal static class RegionName
{
    /// <summary>The SDK's region of this name, which AWS need not have yet.</summary>
    /// <exception cref="IssueException">It can't be one.</exception>
    internal static RegionEndpoint Endpoint(string name)
    {
        try
        {
            return RegionEndpoint.GetBySystemName(name);
        }
        catch (AmazonClientException)
        {
            throw new IssueException($"the region '{name}' is none: it can't stand in the name of a host.") { IsConfiguration = true };
        }
    }
}
