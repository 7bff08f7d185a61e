namespace StarRocks.AwsAuth;

/// <summary>
/// Which identity StarRocks uses for an auth block. It takes the first that is set, in the order SDK default, instance
/// profile, web identity, access key, and silently ignores the rest; a role is assumed on top of the one taken.
/// </summary>
/// <remarks>
/// Instance profile, assumed role and IAM user are the methods of
/// <see href="https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/">Authenticate to AWS resources</see>; newer
/// StarRocks knows the other two.
/// </remarks>
public enum AwsAuthMethod
{
    /// <summary>Nothing in the block picks an identity.</summary>
    None,

    /// <summary><c>use_instance_profile</c>: the role of the EC2 instance that StarRocks runs on.</summary>
    InstanceProfile,

    /// <summary><c>iam_role_arn</c>, assumed on top of one of the other identities.</summary>
    AssumedRole,

    /// <summary><c>access_key</c> with <c>secret_key</c>, and <c>session_token</c> where the keys are temporary.</summary>
    IamUser,

    /// <summary><c>use_web_identity_token_file</c>: the token file that Kubernetes gives a service account (IRSA).</summary>
    WebIdentity,

    /// <summary><c>use_aws_sdk_default_behavior</c>: whatever the AWS SDK of the node finds.</summary>
    SdkDefault,
}
