namespace StarRocks.AwsAuth.Policies;

/// <summary>Represents a policy and the role that it is attached to.</summary>
public sealed class PolicyAttachment
{
    internal PolicyAttachment(RoleArn role, PolicyKind kind, string name, PolicyDocument document)
    {
        Role = role;
        Kind = kind;
        Name = name;
        Document = document;
    }

    /// <summary>Gets the role.</summary>
    public RoleArn Role { get; }

    /// <summary>Gets the kind of the policy.</summary>
    public PolicyKind Kind { get; }

    /// <summary>
    /// Gets the name of the inline policy. The same permissions always have the same name, and different permissions have different names,
    /// so that policies of several statements do not replace each other. IAM has no name for a trust policy; its name here is
    /// <c>AssumeRolePolicyDocument</c>.
    /// </summary>
    public string Name { get; }

    /// <summary>Gets the policy.</summary>
    public PolicyDocument Document { get; }

    /// <summary>Returns the name and the role.</summary>
    /// <returns>A text such as <c>starrocks-glue for arn:aws:iam::123456789012:role/lake</c>.</returns>
    public override string ToString() => $"{Name} for {Role}";
}
