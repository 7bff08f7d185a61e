using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Provides the IAM policies that StarRocks needs, as described on the pages
/// <see href="https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/">Authenticate to AWS resources</see> and
/// <see href="https://docs.starrocks.io/docs/sql-reference/aws_iam_policies/">AWS IAM policies</see>.
/// </summary>
public static class IamPolicies
{
    /// <summary>Returns the trust policy of an assumed role, which allows the instance roles to assume it.</summary>
    /// <param name="instanceRoles">The roles of the nodes of the cluster: at least one, all in one partition.</param>
    /// <param name="externalId">
    /// The value of <c>external_id</c> in the block, 2 to 1,224 characters; <see langword="null"/> for none.
    /// </param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="instanceRoles"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// There is no role, the roles are in several partitions, a role contains a wildcard or policy variable, or the external ID is not
    /// valid.
    /// </exception>
    public static PolicyDocument TrustPolicy(IEnumerable<RoleArn> instanceRoles, string? externalId = null)
        => RolePolicies.Trust(
            RolePolicies.Checked(instanceRoles, nameof(instanceRoles)),
            externalId is null ? [] : [RolePolicies.CheckedExternalId(externalId, nameof(externalId))]);

    /// <summary>Returns the inline policy of the instance role, which allows it to assume the given roles.</summary>
    /// <param name="roles">The roles to assume: at least one, all in one partition.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// There is no role, the roles are in several partitions, or a role contains a wildcard or policy variable.
    /// </exception>
    public static PolicyDocument AssumeRoles(IEnumerable<RoleArn> roles) => RolePolicies.Assume(RolePolicies.Checked(roles, nameof(roles)));

    /// <summary>Returns the policy for loading from S3: reading and listing objects.</summary>
    /// <param name="bucket">The name of the bucket.</param>
    /// <param name="prefix">
    /// The directory to which the policy is restricted, such as <c>sales/orders</c>; <see langword="null"/> for the whole bucket.
    /// </param>
    /// <param name="partition">The AWS partition: <c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>, …</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="bucket"/> or <paramref name="partition"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">The bucket, prefix or partition is not valid in an ARN.</exception>
    public static PolicyDocument BatchLoad(string bucket, string? prefix = null, string partition = "aws")
        => S3Policy.Create(
            PolicyKind.BatchLoad,
            CheckedPartition(partition),
            [PolicyPath.Create(bucket, prefix, nameof(bucket), nameof(prefix))]);

    /// <summary>Returns the policy for reading and writing S3, which the StarRocks page specifies for queries too.</summary>
    /// <param name="bucket">The name of the bucket.</param>
    /// <param name="prefix">
    /// The directory to which the policy is restricted, such as <c>sales/orders</c>; <see langword="null"/> for the whole bucket.
    /// </param>
    /// <param name="partition">The AWS partition: <c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>, …</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="bucket"/> or <paramref name="partition"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">The bucket, prefix or partition is not valid in an ARN.</exception>
    public static PolicyDocument ReadWrite(string bucket, string? prefix = null, string partition = "aws")
        => S3Policy.Create(
            PolicyKind.ReadWrite,
            CheckedPartition(partition),
            [PolicyPath.Create(bucket, prefix, nameof(bucket), nameof(prefix))]);

    /// <summary>Returns the policy for AWS Glue as a metastore.</summary>
    /// <returns>The policy.</returns>
    public static PolicyDocument Glue() => GluePolicy.Document;

    /// <summary>
    /// Returns the policy for a catalog at the Iceberg REST endpoint of AWS Glue: reading and writing databases and tables. See
    /// <see href="https://docs.aws.amazon.com/glue/latest/dg/iceberg-rest-apis.html">AWS Glue REST APIs for Apache Iceberg
    /// specifications</see>.
    /// </summary>
    /// <param name="vendsCredentials">
    /// <see langword="true"/> if the endpoint vends the credentials for the data, for which AWS Lake Formation requires
    /// <c>lakeformation:GetDataAccess</c>; <see langword="false"/> if the nodes read the bucket with their own.
    /// </param>
    /// <returns>The policy.</returns>
    public static PolicyDocument GlueRest(bool vendsCredentials = true) =>
        vendsCredentials ? CatalogServerPolicy.VendingGlue : CatalogServerPolicy.Glue;

    /// <summary>
    /// Returns the policy for a catalog at the Iceberg REST endpoint of Amazon S3 Tables: reading and writing one table bucket. See
    /// <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-integrating-open-source.html">Accessing tables using the
    /// Amazon S3 Tables Iceberg REST endpoint</see>.
    /// </summary>
    /// <param name="tableBucketArn">
    /// The ARN of the table bucket, which is the warehouse of the catalog, such as
    /// <c>arn:aws:s3tables:us-west-2:123456789012:bucket/lake</c>.
    /// </param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tableBucketArn"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="tableBucketArn"/> is not the ARN of a table bucket.</exception>
    public static PolicyDocument S3Tables(string tableBucketArn) => CatalogServerPolicy.Tables(
        TableBucketArn.Parse(tableBucketArn ?? throw new ArgumentNullException(nameof(tableBucketArn)), nameof(tableBucketArn)));

    /// <summary>
    /// Returns the policies of each role that the statement uses. An assumed role gets its trust policy, and the instance role the inline
    /// policy to assume it. For each bucket, a load gets <see cref="BatchLoad"/>, and any other statement <see cref="ReadWrite"/>. The
    /// instance role, which signs the requests of a REST catalog at AWS, gets <see cref="GlueRest"/> or <see cref="S3Tables"/>. The keys of
    /// an IAM user, in a block or for signing, need no role: attach the single documents to that user. If they assume a role, that role
    /// gets the permissions, but its trust policy and <see cref="AssumeRoles"/> for the user are not returned: the user is not known.
    /// </summary>
    /// <param name="statement">The statement.</param>
    /// <param name="instanceRole">The role of the nodes of the cluster: that of the instance profile, or of the pod.</param>
    /// <param name="paths">The <c>s3://</c> or <c>s3a://</c> paths of the data, in addition to those in the statement.</param>
    /// <returns>The policies: those of the assumed roles, each trust policy first, and then those of the instance role.</returns>
    /// <exception cref="ArgumentNullException">An argument or a path is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// No S3 path is known, and neither the server of a REST catalog vends the credentials nor the data is in a table bucket; the bucket
    /// or prefix of a path is not valid in an ARN; the warehouse of an S3 Tables catalog is not the ARN of a table bucket; the role of a
    /// block is not the ARN of a role, is the instance role itself, or contains a wildcard or policy variable; the role or region of a
    /// block, or the server of a REST catalog, is in another partition than the instance role; the blocks assume one role both with and
    /// without an external ID; or a statement that alters an object sets only a part of an identity, such as a role.
    /// </exception>
    public static IReadOnlyList<PolicyAttachment> For(IStatement statement, RoleArn instanceRole, params string[] paths)
        => PolicyPlan.Create(
            statement ?? throw new ArgumentNullException(nameof(statement)),
            instanceRole ?? throw new ArgumentNullException(nameof(instanceRole)),
            paths ?? throw new ArgumentNullException(nameof(paths)));

    /// <summary>Compares an existing policy with the one that is needed. Wildcards, Deny and conditions are taken into account.</summary>
    /// <param name="needed">The policy that is needed.</param>
    /// <param name="existing">The policy that exists.</param>
    /// <returns>What the existing policy does not grant, and what it grants in addition.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="needed"/> or <paramref name="existing"/> is <see langword="null"/>.
    /// </exception>
    public static PolicyComparison Compare(PolicyDocument needed, PolicyDocument existing)
        => PolicyComparer.Compare(
            (needed ?? throw new ArgumentNullException(nameof(needed))).Statements,
            (existing ?? throw new ArgumentNullException(nameof(existing))).Statements);

    /// <summary>Compares an existing policy of a role with those that <see cref="For"/> returns for a statement.</summary>
    /// <param name="existing">The trust policy of the role, or a document with all its permissions.</param>
    /// <param name="role">The role: an assumed role, or the instance role.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="instanceRole">The role of the nodes of the cluster: that of the instance profile, or of the pod.</param>
    /// <param name="paths">The <c>s3://</c> or <c>s3a://</c> paths of the data, in addition to those in the statement.</param>
    /// <returns>What the existing policy does not grant, and what it grants in addition.</returns>
    /// <exception cref="ArgumentNullException">An argument or a path is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><see cref="For"/> rejects the arguments.</exception>
    public static PolicyComparison Check(
        PolicyDocument existing, RoleArn role, IStatement statement, RoleArn instanceRole, params string[] paths)
        => PolicyComparer.Check(
            existing ?? throw new ArgumentNullException(nameof(existing)),
            role ?? throw new ArgumentNullException(nameof(role)),
            For(statement, instanceRole, paths));

    private static string CheckedPartition(string partition)
    {
        _ = partition ?? throw new ArgumentNullException(nameof(partition));
        const string prefix = "aws-";
        var isValid = partition == "aws"
            || (partition.StartsWith(prefix, StringComparison.Ordinal)
                && partition.Length > prefix.Length
                && partition[partition.Length - 1] != '-');
        foreach (var c in partition)
            isValid &= c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
        return isValid
            ? partition
            : throw new ArgumentException(
                "The value is not an AWS partition. Use a name such as aws, aws-cn or aws-us-gov.",
                nameof(partition));
    }
}
