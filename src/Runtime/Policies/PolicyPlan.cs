using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Determines the policies of each role that a statement uses.</summary>
internal sealed class PolicyPlan
{
    private readonly RoleArn _instanceRole;
    private readonly List<AssumedRole> _assumed = [];
    private readonly List<PolicyAttachment> _ofInstanceRole = [];

    private PolicyPlan(RoleArn instanceRole) => _instanceRole = instanceRole;

    public static IReadOnlyList<PolicyAttachment> Create(IStatement statement, RoleArn instanceRole, IReadOnlyList<string> paths)
    {
        RolePolicies.Check(instanceRole, instanceRole.Partition, nameof(instanceRole));
        var configuration = StatementConfiguration.Read(statement);
        var plan = new PolicyPlan(instanceRole);
        var server = CatalogServerAccess.Find(configuration);
        plan.AddS3(statement, configuration, server, paths);
        if (configuration.UsesGlue)
            plan.Add(
                configuration.Glue,
                static role => [new PolicyAttachment(role, PolicyKind.Glue, PolicyName.Glue, GluePolicy.Document)]);
        if (server is { IsByNode: true })
            plan._ofInstanceRole.Add(server.Attachment(instanceRole));
        return plan.Attachments();
    }

    private void AddS3(IStatement statement, Configuration configuration, CatalogServerAccess? server, IReadOnlyList<string> paths)
    {
        // All paths are checked, even if no policy results from them.
        var use = configuration.Statement!.PathUse;
        var isSourceOrTarget = use != PathUse.Store;
        PolicyPath[] ofStatement = [.. statement.Paths.Select(path => PolicyPath.Parse(path, isSourceOrTarget, nameof(statement)))];
        PolicyPath[] s3Paths =
        [
            .. ofStatement,
            .. configuration.Statement?.TemporaryDirectory is { } directory
                ? ofStatement.Select(path => path.Sibling(directory))
                : [],
            .. paths.Select(path => PolicyPath.Parse(path, isSourceOrTarget, nameof(paths))),
        ];
        if (configuration.S3.IsUnread)
            return;
        var kind = use == PathUse.Load ? PolicyKind.BatchLoad : PolicyKind.ReadWrite;
        var isTableBucket = server is { IsOfTableBuckets: true };
        var isVended = configuration.HasCatalogServer && configuration.S3.Context == BlockContext.Vended;
        if (s3Paths.Length == 0 && isVended && !isTableBucket)
            return;
        Add(configuration.S3, role => s3Paths.Length == 0 && !isTableBucket
            ? throw new ArgumentException(
                "The statement contains no s3:// path to restrict the policy to. Pass the paths of its data.",
                nameof(paths))
            : S3Policy.ByBucket(s3Paths).Select(bucket => Attachment(role, kind, bucket))
                .Concat(server?.DataAttachments(role, _instanceRole) ?? []));
    }

    private static PolicyAttachment Attachment(RoleArn role, PolicyKind kind, IReadOnlyList<PolicyPath> bucket) =>
        new(role, kind, S3Policy.NameOf(kind, bucket), S3Policy.Create(kind, role.Partition, bucket));

    private void Add(AuthBlock block, Func<RoleArn, IEnumerable<PolicyAttachment>> attachments)
    {
        var access = StatementAccess.Resolve(block, _instanceRole.Partition);
        if (access is { IsNode: true, Role: { } assumed } && assumed == _instanceRole)
            throw AssumesItself(block.Key(Parameter.IamRoleArn));
        if (access.Role is { } role)
            FindOrAdd(role, access).Attachments.AddRange(attachments(role));
        else if (access.IsNode)
            _ofInstanceRole.AddRange(attachments(_instanceRole));
        else
            return;
        StatementAccess.CheckRegion(block, _instanceRole.Partition);
    }

    private static ArgumentException AssumesItself(string key) =>
        new($"'{key}' is the instance role. Its trust policy would replace the one that gives the role to the nodes. Remove the key.", key);

    private AssumedRole FindOrAdd(RoleArn role, StatementAccess access)
    {
        var assumed = _assumed.Find(known => known.Role == role);
        if (assumed is null)
        {
            assumed = new AssumedRole(role);
            _assumed.Add(assumed);
        }

        assumed.Add(access);
        return assumed;
    }

    private List<PolicyAttachment> Attachments()
    {
        var attachments = new List<PolicyAttachment>();
        foreach (var assumed in _assumed)
        {
            if (assumed.IsByNode)
            {
                var trust = RolePolicies.Trust([_instanceRole], assumed.ExternalIds);
                attachments.Add(new PolicyAttachment(assumed.Role, PolicyKind.TrustPolicy, PolicyName.TrustPolicy, trust));
            }

            attachments.AddRange(assumed.Attachments);
        }

        RoleArn[] roles = [.. _assumed.Where(static assumed => assumed.IsByNode).Select(static assumed => assumed.Role)];
        if (roles.Length > 0)
        {
            var name = RolePolicies.NameOfAssume(_instanceRole, roles);
            attachments.Add(new PolicyAttachment(_instanceRole, PolicyKind.AssumeRoles, name, RolePolicies.Assume(roles)));
        }

        attachments.AddRange(_ofInstanceRole);
        return attachments;
    }

    /// <summary>Represents a role that the statement assumes for one service or for both.</summary>
    private sealed class AssumedRole(RoleArn role)
    {
        private bool _isWithoutExternalId;

        public RoleArn Role => role;

        public List<PolicyAttachment> Attachments { get; } = [];

        /// <summary>Gets a value indicating whether the node assumes the role, and not the IAM user of an access key.</summary>
        public bool IsByNode { get; private set; }

        public List<string> ExternalIds { get; } = [];

        public void Add(StatementAccess access)
        {
            if (!access.IsNode)
                return;
            IsByNode = true;
            if (access.ExternalId is null)
                _isWithoutExternalId = true;
            else if (!ExternalIds.Contains(access.ExternalId))
                ExternalIds.Add(access.ExternalId);
            if (_isWithoutExternalId && ExternalIds.Count > 0)
                throw new ArgumentException(MixedExternalId(role), nameof(access));
        }

        private static string MixedExternalId(RoleArn role) =>
            $"'{role}' is assumed with an external ID for one service and without one for the other, and no trust policy allows both. "
            + "Set 'external_id' in both blocks.";
    }
}
