namespace StarRocks.AwsAuth;

/// <summary>Specifies a step of obtaining credentials.</summary>
public enum CredentialStep
{
    /// <summary>The instance metadata service of EC2 returns the credentials of the instance profile.</summary>
    InstanceProfile,

    /// <summary>STS returns the credentials of the pod's role for its web identity token.</summary>
    WebIdentity,

    /// <summary>The default chain of the AWS SDK returns credentials.</summary>
    SdkDefault,

    /// <summary><see cref="CredentialOptions.NodeIdentity"/> returns credentials in place of the node.</summary>
    NodeIdentity,

    /// <summary>STS returns the credentials of the role in <c>iam_role_arn</c>.</summary>
    AssumeRole,
}
