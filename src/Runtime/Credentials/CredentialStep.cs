namespace StarRocks.AwsAuth;

/// <summary>A step on the way to credentials, and whom it asks.</summary>
public enum CredentialStep
{
    /// <summary>The instance metadata service of EC2 gives the credentials of the instance profile.</summary>
    InstanceProfile,

    /// <summary>STS gives the pod's role for its web identity token.</summary>
    WebIdentity,

    /// <summary>The AWS SDK goes through its default chain.</summary>
    SdkDefault,

    /// <summary><see cref="CredentialOptions.NodeIdentity"/> stands for the node.</summary>
    NodeIdentity,

    /// <summary>STS assumes <c>iam_role_arn</c>.</summary>
    AssumeRole,
}
