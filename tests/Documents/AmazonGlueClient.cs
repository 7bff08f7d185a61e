using Amazon.Runtime;

namespace Amazon.Glue;

/// <summary>Takes the place of the client of AWSSDK.Glue, which is not in every registry.</summary>
public sealed class AmazonGlueClient(AWSCredentials credentials, AmazonGlueConfig config)
{
    public AWSCredentials Credentials => credentials;

    public AmazonGlueConfig Config => config;
}
