namespace StarRocks.AwsAuth.Policies;

/// <summary>Which policy goes to which role.</summary>
public sealed class PolicyAttachment
{
    internal PolicyAttachment(RoleArn role, PolicyKind kind, string name, PolicyDocument document)
    {
        Role = role;
        Kind = kind;
        Name = name;
        Document = document;
    }

    /// <summary>The role.</summary>
    public RoleArn Role { get; }

    /// <summary>What the policy is for.</summary>
    public PolicyKind Kind { get; }

    /// <summary>
    /// The name of the inline policy: always the same for the same permissions, and another for others, so that the policies of
    /// one statement don't overwrite those of another. A trust policy has no name in IAM; here it is <c>AssumeRolePolicyDocument</c>.
    /// </summary>
    public string Name { get; }

    /// <summary>The policy.</summary>
    public PolicyDocument Document { get; }

    /// <summary>Name and role.</summary>
    /// <returns>For instance <c>starrocks-glue for arn:aws:iam::123456789012:role/lake</c>.</returns>
    public override string ToString() => $"{Name} for {Role}";
}
