using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Checks the members of a type together: duplicate keys, missing clauses, incomplete key pairs.</summary>
internal static class KeyChecks
{
    private const string AccessKey = "access_key";
    private const string SecretKey = "secret_key";

    internal static void Check(ReadScope scope, MappedType mapped, DeclarationProblems problems)
    {
        CheckDuplicates(scope, mapped, problems);
        CheckRequiredClause(mapped, problems);
        if (mapped.Target.IsBlock && KeySyntax.Fault(mapped.Prefix) is null)
            ReadParameters(mapped, problems);
        UnknownKeys.Check(scope, mapped, problems);
        if (problems.AreWanted && !problems.HasErrors && mapped.Members.Count == 0 && IsCreated(mapped))
            problems.Add(DeclarationDescriptors.MapsNothing, mapped.Location, mapped.Type.Name, mapped.Attribute.Name);
    }

    /// <summary>Indicates whether objects of exactly this type can exist, with all of its members known.</summary>
    private static bool IsCreated(MappedType mapped) => !mapped.IsIncomplete && (mapped.Traits & TypeTraits.Abstract) == 0;

    private static void CheckDuplicates(ReadScope scope, MappedType mapped, DeclarationProblems problems)
    {
        if (!HaveDuplicates(mapped.Members))
            return;
        var owners = new Dictionary<string, MappedProperty>(StringComparer.Ordinal);
        foreach (var member in mapped.Members)
            AddKeys(scope, mapped, member, member, owners, problems);
    }

    /// <summary>Duplicates are rare, and comparing a few members is cheaper than creating a dictionary.</summary>
    private static bool HaveDuplicates(List<MappedProperty> members)
    {
        for (var i = 1; i < members.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (ShareKey(members[i], members[j]))
                    return true;
            }
        }

        return false;
    }

    private static bool ShareKey(MappedProperty one, MappedProperty other)
    {
        if (one.Nested is { } nested)
        {
            foreach (var inner in nested.Members)
            {
                if (ShareKey(inner, other))
                    return true;
            }

            return false;
        }

        return other.Nested is not null ? ShareKey(other, one) : one.Key.Length > 0 && one.Key == other.Key;
    }

    private static void AddKeys(
        ReadScope scope,
        MappedType mapped,
        MappedProperty outer,
        MappedProperty member,
        Dictionary<string, MappedProperty> owners,
        DeclarationProblems problems)
    {
        if (member.Nested is { } nested)
        {
            foreach (var inner in nested.Members)
                AddKeys(scope, mapped, outer, inner, owners, problems);
            return;
        }

        if (member.Key.Length == 0)
            return;
        if (!owners.TryGetValue(member.Key, out var other))
        {
            owners.Add(member.Key, outer);
        }
        else if (other != outer)
        {
            var (location, related) = (MemberLocation.Of(scope, mapped, outer), MemberLocation.Of(scope, mapped, other));
            problems.Add(DeclarationDescriptors.DuplicateKey, location, related, [other.Symbol.Name, outer.Symbol.Name, member.Key]);
        }
    }

    private static void CheckRequiredClause(MappedType mapped, DeclarationProblems problems)
    {
        if (!IsCreated(mapped) || mapped.Statement?.RequiredClause is not { Required: { } required } clause)
            return;
        if (!mapped.Members.Exists(member => IsClause(member) && member.Symbol.Name == clause.Member))
            problems.Add(
                DeclarationDescriptors.ListMissing,
                mapped.Location,
                mapped.Type.Name,
                clause.Member,
                required.TypeName,
                required.Meaning);
    }

    private static bool IsClause(MappedProperty member) => member.Type is MemberType.Columns or MemberType.Data or MemberType.Clause;

    private static void ReadParameters(MappedType mapped, DeclarationProblems problems)
    {
        var prefix = mapped.Prefix!;
        MappedProperty? accessKey = null;
        MappedProperty? secretKey = null;
        foreach (var member in mapped.Members)
        {
            if (member.Key.Length <= prefix.Length)
                continue;
            if (IsParameter(member, prefix, "iam_role_arn"))
                mapped.Traits |= TypeTraits.NeedsSts;
            else if (IsParameter(member, prefix, AccessKey))
                accessKey = member;
            else if (IsParameter(member, prefix, SecretKey))
                secretKey = member;
        }

        if (problems.AreWanted && IsCreated(mapped) && (accessKey is null) != (secretKey is null))
            ReportIncompleteKeyPair(mapped, (accessKey ?? secretKey)!, isSecretKey: accessKey is null, problems);
    }

    private static bool IsParameter(MappedProperty member, string prefix, string parameter) =>
        member.Key.Length == prefix.Length + 1 + parameter.Length && member.Key.EndsWith(parameter, StringComparison.Ordinal);

    private static void ReportIncompleteKeyPair(MappedType mapped, MappedProperty declared, bool isSecretKey, DeclarationProblems problems)
    {
        var missingKey = mapped.Prefix + "." + (isSecretKey ? AccessKey : SecretKey);
        var missingMember = isSecretKey ? "AccessKey" : "SecretKey";
        var location = Locate.Name(declared.Symbol, mapped.Location);
        problems.Add(DeclarationDescriptors.IncompleteKeyPair, location, mapped.Type.Name, declared.Key, missingKey, missingMember);
    }
}
