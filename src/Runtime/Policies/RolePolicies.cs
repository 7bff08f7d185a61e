using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Creates the policies that allow the instance role to assume roles.</summary>
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
        // The name of a role identifies it only within one account and path.
        var isUnique = roles.All(role => role.Path == "/" && role.AccountId == instanceRole.AccountId);
        return PolicyName.Create(
            "starrocks-assume-" + string.Join(",", roles.Select(static role => role.Name)),
            isUnique ? "" : string.Join("\n", roles.Select(static role => role.ToString())));
    }

    /// <summary>Returns the distinct roles after checking that they are in one partition and are not patterns.</summary>
    public static RoleArn[] Checked(IEnumerable<RoleArn> roles, string parameterName)
    {
        RoleArn[] distinct = [.. (roles ?? throw new ArgumentNullException(parameterName)).Distinct()];
        if (distinct.Length == 0)
            throw new ArgumentException("At least one role is required.", parameterName);
        foreach (var role in distinct)
        {
            if (role is null)
                throw new ArgumentException("The list contains null.", parameterName);
            Check(role, distinct[0].Partition, parameterName);
        }

        return distinct;
    }

    public static void Check(RoleArn role, string partition, string parameterName)
    {
        if (role.Partition != partition)
            throw new ArgumentException(
                $"'{role}' is not in the partition {partition}. A role cannot be assumed across partitions.", parameterName);
        if (role.Path.IndexOfAny(['*', '?']) >= 0 || role.Path.IndexOf("${", StringComparison.Ordinal) >= 0)
            throw new ArgumentException(
                $"'{role}' contains a wildcard or a policy variable, so a policy would match other roles too.", parameterName);
    }

    public static string CheckedExternalId(string externalId, string parameterName)
        => ExternalId.IsValid(externalId)
            ? externalId
            : throw new ArgumentException("An external ID must have 2 to 1,224 characters: letters, digits and _+=,.@:/-", parameterName);
}
