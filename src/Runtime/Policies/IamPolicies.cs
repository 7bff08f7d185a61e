using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// The IAM policies that StarRocks needs: the preparations of
/// <see href="https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/">Authenticate to AWS resources</see> and
/// <see href="https://docs.starrocks.io/docs/sql-reference/aws_iam_policies/">AWS IAM policies</see> as documents.
/// </summary>
public static class IamPolicies
{
    /// <summary>The trust policy of a role that is assumed: the instance roles may assume it.</summary>
    /// <param name="instanceRoles">The roles of the cluster's nodes: at least one, all of one partition.</param>
    /// <param name="externalId">What <c>external_id</c> of the block says; null for none.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="instanceRoles"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no role, one of another partition or one that would be a pattern; or the external id is none that STS takes.</exception>
    public static PolicyDocument TrustPolicy(IEnumerable<RoleArn> instanceRoles, string? externalId = null)
        => RolePolicies.Trust(
            RolePolicies.Checked(instanceRoles, nameof(instanceRoles)),
            externalId is null ? [] : [RolePolicies.CheckedExternalId(externalId, nameof(externalId))]);

    /// <summary>The inline policy of the instance role: it may assume these roles.</summary>
    /// <param name="roles">The roles: at least one, all of one partition.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no role, one of another partition, or one that would be a pattern.</exception>
    public static PolicyDocument AssumeRoles(IEnumerable<RoleArn> roles) => RolePolicies.Assume(RolePolicies.Checked(roles, nameof(roles)));

    /// <summary>Loading from S3: reading the objects, and listing them.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="prefix">The directory to which it is restricted, <c>sales/orders</c>; null for the whole bucket.</param>
    /// <param name="partition"><c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>, …</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bucket"/> or <paramref name="partition"/> is null.</exception>
    /// <exception cref="ArgumentException">Bucket, prefix or partition can't stand in an ARN.</exception>
    public static PolicyDocument BatchLoad(string bucket, string? prefix = null, string partition = "aws")
        => S3Policy.Of(PolicyKind.BatchLoad, CheckedPartition(partition), [S3Path.Of(bucket, prefix, nameof(bucket), nameof(prefix))]);

    /// <summary>Reading and writing S3, which StarRocks' page gives for querying too.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="prefix">The directory to which it is restricted, <c>sales/orders</c>; null for the whole bucket.</param>
    /// <param name="partition"><c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>, …</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bucket"/> or <paramref name="partition"/> is null.</exception>
    /// <exception cref="ArgumentException">Bucket, prefix or partition can't stand in an ARN.</exception>
    public static PolicyDocument ReadWrite(string bucket, string? prefix = null, string partition = "aws")
        => S3Policy.Of(PolicyKind.ReadWrite, CheckedPartition(partition), [S3Path.Of(bucket, prefix, nameof(bucket), nameof(prefix))]);

    /// <summary>AWS Glue as a metastore.</summary>
    /// <returns>The policy.</returns>
    public static PolicyDocument Glue() => GluePolicy.Document;

    /// <summary>
    /// Which policy goes to which role, for everything that the statement reaches as a role. An assumed role comes with its trust
    /// policy, and the instance role with the inline policy to assume it. A load gets batch load, anything else read/write, once a
    /// bucket. Blocks with the keys of an IAM user need no role: attach <see cref="BatchLoad"/>, <see cref="ReadWrite"/> and
    /// <see cref="Glue"/> to that user.
    /// </summary>
    /// <param name="statement">The statement.</param>
    /// <param name="instanceRole">The role of the cluster's nodes: the instance profile's, or the pod's.</param>
    /// <param name="paths">The <c>s3://</c> paths of the data, beside those that the statement names itself.</param>
    /// <returns>The assumed roles first, each with its trust policy first; then the instance role.</returns>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentException">
    /// No path is known for S3; a path's bucket or prefix can't stand in an ARN; a role is not one, of another partition than the
    /// instance role or the block's region, or would be a pattern; or one role is assumed with an external id and without one.
    /// </exception>
    public static IReadOnlyList<PolicyAttachment> For(IStatement statement, RoleArn instanceRole, params string[] paths)
        => PolicyPlan.Of(
            statement ?? throw new ArgumentNullException(nameof(statement)),
            instanceRole ?? throw new ArgumentNullException(nameof(instanceRole)),
            paths ?? throw new ArgumentNullException(nameof(paths)));

    /// <summary>What an existing policy lacks of another, and what it grants beyond it.</summary>
    /// <param name="needed">What is needed.</param>
    /// <param name="existing">What is there.</param>
    /// <returns>The differences; wildcards, Deny and conditions are taken into account.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static PolicyComparison Compare(PolicyDocument needed, PolicyDocument existing)
        => PolicyComparer.Compare(
            (needed ?? throw new ArgumentNullException(nameof(needed))).Statements,
            (existing ?? throw new ArgumentNullException(nameof(existing))).Statements);

    /// <summary>What an existing policy of a role lacks for a statement, and what it grants beyond it.</summary>
    /// <param name="existing">The role's trust policy, or all that its other policies allow.</param>
    /// <param name="role">The role: an assumed one, or the instance role.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="instanceRole">The role of the cluster's nodes.</param>
    /// <param name="paths">As for <see cref="For"/>.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="For"/>.</exception>
    public static PolicyComparison Check(PolicyDocument existing, RoleArn role, IStatement statement, RoleArn instanceRole, params string[] paths)
        => PolicyComparer.Check(
            existing ?? throw new ArgumentNullException(nameof(existing)),
            role ?? throw new ArgumentNullException(nameof(role)),
            For(statement, instanceRole, paths));

    private static string CheckedPartition(string partition)
    {
        _ = partition ?? throw new ArgumentNullException(nameof(partition));
        var isOne = partition == "aws" || (partition.StartsWith("aws-", StringComparison.Ordinal) && partition.Length > 4 && partition[partition.Length - 1] != '-');
        foreach (var c in partition)
            isOne &= c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
        return isOne ? partition : throw new ArgumentException($"'{partition}' is no partition of AWS: aws, aws-cn, aws-us-gov, …", nameof(partition));
    }
}
