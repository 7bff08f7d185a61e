namespace StarRocks.AwsAuth;

/// <summary>Specifies how StarRocks authenticates to AWS with an auth block.</summary>
/// <remarks>
/// StarRocks uses the first identity that is set, in the order SDK default, instance profile, web identity, access keys, and silently
/// ignores the others. A role is assumed with that identity. Instance profile, assumed role and IAM user are the methods of
/// <see href="https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/">Authenticate to AWS resources</see>. Newer
/// versions of StarRocks also support the other two.
/// </remarks>
public enum AwsAuthMethod
{
    /// <summary>The auth block selects no identity.</summary>
    None,

    /// <summary>The role of the EC2 instance that StarRocks runs on (<c>use_instance_profile</c>).</summary>
    InstanceProfile,

    /// <summary>A role that one of the other identities assumes (<c>iam_role_arn</c>).</summary>
    AssumedRole,

    /// <summary>Access keys (<c>access_key</c> and <c>secret_key</c>), with a <c>session_token</c> if they are temporary.</summary>
    IamUser,

    /// <summary>The token file of a Kubernetes service account (<c>use_web_identity_token_file</c>, IRSA).</summary>
    WebIdentity,

    /// <summary>The default credential chain of the AWS SDK on the node (<c>use_aws_sdk_default_behavior</c>).</summary>
    SdkDefault,
}
