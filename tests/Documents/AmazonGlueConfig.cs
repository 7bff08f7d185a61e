using Amazon.SecurityToken;

namespace Amazon.Glue;

/// <summary>Takes the place of the client configuration of AWSSDK.Glue, which is not in every registry.</summary>
public sealed class AmazonGlueConfig : AmazonSecurityTokenServiceConfig;
