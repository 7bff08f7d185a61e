using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Represents the access of a statement to an Iceberg REST endpoint of AWS.</summary>
internal sealed class CatalogServerAccess
{
    private readonly AwsCatalogServer _server;
    private readonly string? _warehouse;
    private readonly bool _isVended;

    private CatalogServerAccess(AwsCatalogServer server, Configuration configuration)
    {
        _server = server;
        _warehouse = configuration[StatementKey.IcebergWarehouse];
        _isVended = configuration.S3.Context == BlockContext.Vended;
        IsByNode = configuration.IsUnset(StatementKey.SigningAccessKey) && configuration.IsUnset(StatementKey.SigningProvider);
    }

    /// <summary>Gets a value indicating whether the node signs the requests, and not the IAM user of an access key.</summary>
    public bool IsByNode { get; }

    /// <summary>Gets a value indicating whether the data is in a table bucket, whose policies are not those of a bucket.</summary>
    public bool IsOfTableBuckets => _server.IsOfTableBuckets;

    /// <summary>Returns the access of a statement that signs its requests to an endpoint of AWS; null for others.</summary>
    internal static CatalogServerAccess? Find(Configuration configuration) =>
        AwsCatalogServer.Find(configuration) is { } server && RestLogin.Read(configuration).IsSigned
            ? new CatalogServerAccess(server, configuration)
            : null;

    /// <exception cref="ArgumentException">The endpoint or the warehouse is not valid, or in another partition.</exception>
    internal PolicyAttachment Attachment(RoleArn role)
    {
        if (IsOfTableBuckets)
        {
            var bucket = TableBucket(role);
            return Attachment(role, CatalogServerPolicy.NameOfTables(bucket), CatalogServerPolicy.Tables(bucket));
        }

        CheckPartition(StatementKey.IcebergUri, AwsRegion.PartitionOf(_server.Region.AsSpan()), role);
        return _isVended
            ? Attachment(role, PolicyName.VendingGlueRest, CatalogServerPolicy.VendingGlue)
            : Attachment(role, PolicyName.GlueRest, CatalogServerPolicy.Glue);
    }

    /// <summary>Returns the policy for the data of a table bucket, unless the role has that of the endpoint, which includes it.</summary>
    /// <exception cref="ArgumentException">The warehouse is not valid, or in another partition.</exception>
    internal IReadOnlyList<PolicyAttachment> DataAttachments(RoleArn role, RoleArn instanceRole)
    {
        if (!IsOfTableBuckets || (IsByNode && role == instanceRole))
            return [];
        var bucket = TableBucket(role);
        return [Attachment(role, CatalogServerPolicy.NameOfTableData(bucket), CatalogServerPolicy.TableData(bucket))];
    }

    private static PolicyAttachment Attachment(RoleArn role, string name, PolicyDocument document) =>
        new(role, PolicyKind.CatalogServer, name, document);

    private TableBucketArn TableBucket(RoleArn role)
    {
        var bucket = TableBucketArn.Parse(_warehouse, StatementKey.IcebergWarehouse.Name);
        CheckPartition(StatementKey.IcebergWarehouse, bucket.Partition, role);
        return bucket;
    }

    private static void CheckPartition(StatementKey key, string? partition, RoleArn role)
    {
        if (partition is not null && partition != role.Partition)
            throw new ArgumentException(
                $"'{key}' is in the partition {partition}, but the role '{role}' is in {role.Partition}. Use one partition.", key.Name);
    }
}
