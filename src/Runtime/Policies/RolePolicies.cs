using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>The two policies that connect the instance role with the roles that it assumes.</summary>
internal static class RolePolicies
{
    private const string AssumeRole = "sts:AssumeRole";

    public static PolicyDocument Trust(IReadOnlyList<RoleArn> instanceRoles, IReadOnlyCollection<string> externalIds) => new(
    [
        new PolicyStatement
        {
            Principals = [.. instanceRoles.Select(static role => new PolicyPrincipal(PolicyPrincipal.Aws, role.ToString()))],
            Actions = [AssumeRole],
            Conditions = externalIds.Count == 0 ? [] : [new PolicyCondition("StringEquals", "sts:ExternalId", externalIds)],
        },
    ]);

    public static PolicyDocument Assume(IReadOnlyList<RoleArn> roles) => new(
        [new PolicyStatement { Actions = [AssumeRole], Resources = [.. roles.Select(static role => role.ToString())] }]);

    public static string NameOfAssume(RoleArn instanceRole, IReadOnlyList<RoleArn> roles)
    {
        // A name alone says which role it is only within the account, and at the root of its paths.
        var isPlain = roles.All(role => role.Path == "/" && role.AccountId == instanceRole.AccountId);
        return PolicyName.Of(
            "starrocks-assume-" + string.Join(",", roles.Select(static role => role.Name)),
            isPlain ? "" : string.Join("\n", roles.Select(static role => role.ToString())));
    }

    /// <summary>Each role once, all of one partition, and none that a policy would read as a pattern.</summary>
    public static RoleArn[] Checked(IEnumerable<RoleArn> roles, string parameterName)
    {
        RoleArn[] distinct = [.. (roles ?? throw new ArgumentNullException(parameterName)).Distinct()];
        if (distinct.Length == 0)
            throw new ArgumentException("There is no role.", parameterName);
        foreach (var role in distinct)
        {
            if (role is null)
                throw new ArgumentException("A role is null.", parameterName);
            Check(role, distinct[0].Partition, parameterName);
        }

        return distinct;
    }

    public static void Check(RoleArn role, string partition, string parameterName)
    {
        if (role.Partition != partition)
            throw new ArgumentException($"{role} is of the partition {role.Partition}, not {partition}: no role is assumed across partitions.", parameterName);
        if (role.Path.IndexOfAny(['*', '?']) >= 0 || role.Path.IndexOf("${", StringComparison.Ordinal) >= 0)
            throw new ArgumentException($"{role} would be a pattern in a policy, and let in more roles than one.", parameterName);
    }

    public static string CheckedExternalId(string externalId, string parameterName)
        => ExternalId.IsValid(externalId)
            ? externalId
            : throw new ArgumentException("An external id has 2 to 1224 letters, digits and characters of _+=,.@:/-.", parameterName);
}
