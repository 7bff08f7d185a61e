using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Which policy of a statement goes to which role.</summary>
internal sealed class PolicyPlan
{
    private readonly RoleArn _instanceRole;
    private readonly List<AssumedRole> _assumed = [];
    private readonly List<PolicyAttachment> _ofInstance = [];

    private PolicyPlan(RoleArn instanceRole) => _instanceRole = instanceRole;

    public static IReadOnlyList<PolicyAttachment> Of(IStatement statement, RoleArn instanceRole, IReadOnlyList<string> paths)
    {
        RolePolicies.Check(instanceRole, instanceRole.Partition, nameof(instanceRole));
        var configuration = StatementAccess.Read(statement);
        var plan = new PolicyPlan(instanceRole);
        plan.AddS3(statement, configuration, paths);
        if (configuration.Metastore == Metastore.Glue || (configuration.Catalog is { UsesGlueWhereGiven: true } && !configuration.Glue.Present.IsEmpty))
            plan.AddTo(configuration.Glue, static role => [new PolicyAttachment(role, PolicyKind.Glue, PolicyName.OfGlue, GluePolicy.Document)]);
        return plan.Attachments();
    }

    private void AddS3(IStatement statement, Configuration configuration, IReadOnlyList<string> paths)
    {
        // Every path is looked at, also where nothing comes of it.
        var use = configuration.Statement!.PathUse;
        S3Path[] places =
        [
            .. statement.Paths.Select(path => S3Path.OfPath(path, use == PathUse.Unload, nameof(statement))),
            .. paths.Select(static path => S3Path.OfPath(path, isTarget: false, nameof(paths))),
        ];
        var kind = use == PathUse.Load ? PolicyKind.BatchLoad : PolicyKind.ReadWrite;
        AddTo(configuration.S3, role => places.Length == 0
            ? throw new ArgumentException("The statement names no s3:// path: give the paths of its data, so that the policy can be restricted to their buckets.", nameof(paths))
            : S3Policy.ByBucket(places).Select(bucket => new PolicyAttachment(role, kind, S3Policy.NameOf(kind, bucket), S3Policy.Of(kind, role.Partition, bucket))));
    }

    private void AddTo(AuthBlock block, Func<RoleArn, IEnumerable<PolicyAttachment>> attachments)
    {
        var access = StatementAccess.Of(block, _instanceRole.Partition);
        if (access is { IsNode: true, Role: { } itself } && itself == _instanceRole)
            throw new ArgumentException($"{block.Key(Parameter.IamRoleArn)} is the instance role itself: a trust policy for it would take the place of the one by which the nodes have that role. Leave the role out.", block.Key(Parameter.IamRoleArn));
        if (access.Role is { } role)
            Assumed(role, access).Attachments.AddRange(attachments(role));
        else if (access.IsNode)
            _ofInstance.AddRange(attachments(_instanceRole));
        else
            return;
        StatementAccess.CheckRegion(block, _instanceRole.Partition);
    }

    private AssumedRole Assumed(RoleArn role, StatementAccess access)
    {
        var assumed = _assumed.Find(one => one.Role == role);
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
                attachments.Add(new PolicyAttachment(assumed.Role, PolicyKind.TrustPolicy, PolicyName.OfTrustPolicy, RolePolicies.Trust([_instanceRole], assumed.ExternalIds)));
            attachments.AddRange(assumed.Attachments);
        }

        RoleArn[] roles = [.. _assumed.Where(static assumed => assumed.IsByNode).Select(static assumed => assumed.Role)];
        if (roles.Length > 0)
            attachments.Add(new PolicyAttachment(_instanceRole, PolicyKind.AssumeRoles, RolePolicies.NameOfAssume(_instanceRole, roles), RolePolicies.Assume(roles)));
        attachments.AddRange(_ofInstance);
        return attachments;
    }

    /// <summary>A role that the statement assumes, for one service or for both.</summary>
    private sealed class AssumedRole(RoleArn role)
    {
        private bool _isWithoutExternalId;

        public RoleArn Role => role;

        public List<PolicyAttachment> Attachments { get; } = [];

        /// <summary>The node assumes it, not the user behind a pair of keys.</summary>
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
                throw new ArgumentException($"{role} is assumed with an external id for one service and without one for the other: no trust policy that asks for it lets both in. Give it in both blocks.", nameof(access));
        }
    }
}
