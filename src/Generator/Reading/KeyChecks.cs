using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Checks the members of a type together: duplicate keys, missing clauses, unknown parameters, incomplete key pairs.</summary>
internal static class KeyChecks
{
    private const string AccessKey = "access_key";
    private const string SecretKey = "secret_key";

    internal static void Check(ReadScope scope, MappedType shape, DeclarationProblems problems)
    {
        CheckDuplicates(scope, shape, problems);
        CheckRequiredClause(shape, problems);
        if (shape.Target.IsBlock && KeySyntax.Fault(shape.Prefix) is null)
            ReadParameters(scope, shape, problems);
        if (problems.AreWanted && !problems.HasErrors && shape.Members.Count == 0 && IsCreated(shape))
            problems.Add(DeclarationDescriptors.MapsNothing, shape.Location, shape.Type.Name, shape.Attribute.Name);
    }

    /// <summary>Returns whether objects of exactly this type can exist, with all of its members known.</summary>
    private static bool IsCreated(MappedType shape) => !shape.IsIncomplete && (shape.Traits & TypeTraits.Abstract) == 0;

    private static void CheckDuplicates(ReadScope scope, MappedType shape, DeclarationProblems problems)
    {
        if (!HaveDuplicates(shape.Members))
            return;
        var owners = new Dictionary<string, MappedProperty>(StringComparer.Ordinal);
        foreach (var member in shape.Members)
            AddKeys(scope, shape, member, member, owners, problems);
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
        MappedType shape,
        MappedProperty outer,
        MappedProperty member,
        Dictionary<string, MappedProperty> owners,
        DeclarationProblems problems)
    {
        if (member.Nested is { } nested)
        {
            foreach (var inner in nested.Members)
                AddKeys(scope, shape, outer, inner, owners, problems);
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
            var (location, related) = (LocationOf(scope, shape, outer), LocationOf(scope, shape, other));
            problems.Add(DeclarationDescriptors.DuplicateKey, location, related, [other.Symbol.Name, outer.Symbol.Name, member.Key]);
        }
    }

    private static void CheckRequiredClause(MappedType shape, DeclarationProblems problems)
    {
        if (!IsCreated(shape) || shape.Statement?.RequiredClause is not { Required: { } required } clause)
            return;
        if (!shape.Members.Exists(member => IsClause(member) && member.Symbol.Name == clause.Member))
            problems.Add(DeclarationDescriptors.ListMissing, shape.Location, shape.Type.Name, clause.Member, required.TypeName, required.Meaning);
    }

    private static bool IsClause(MappedProperty member) => member.Type is MemberType.Columns or MemberType.Data or MemberType.Clause;

    private static void ReadParameters(ReadScope scope, MappedType shape, DeclarationProblems problems)
    {
        var prefix = shape.Prefix!;
        MappedProperty? accessKey = null;
        MappedProperty? secretKey = null;
        foreach (var member in shape.Members)
        {
            if (member.Key.Length <= prefix.Length)
                continue;
            if (IsParameter(member, prefix, "iam_role_arn"))
                shape.Traits |= TypeTraits.NeedsSts;
            else if (IsParameter(member, prefix, AccessKey))
                accessKey = member;
            else if (IsParameter(member, prefix, SecretKey))
                secretKey = member;
            if (problems.AreWanted && !member.IsInherited)
                CheckParameter(scope, shape, member, member.Key.Substring(prefix.Length + 1), problems);
        }

        if (problems.AreWanted && IsCreated(shape) && (accessKey is null) != (secretKey is null))
            ReportIncompleteKeyPair(shape, (accessKey ?? secretKey)!, isSecretKey: accessKey is null, problems);
    }

    private static bool IsParameter(MappedProperty member, string prefix, string parameter) =>
        member.Key.Length == prefix.Length + 1 + parameter.Length && member.Key.EndsWith(parameter, StringComparison.Ordinal);

    private static void CheckParameter(ReadScope scope, MappedType shape, MappedProperty member, string parameter, DeclarationProblems problems)
    {
        var service = AwsServices.FromPrefix(shape.Prefix!);
        if (service == AwsService.Other || Parameters.TryFind(service, parameter, out _))
            return;
        var advice = KeySuggestions.ForParameter(service, parameter) is { } known
            ? $"Did you mean \"{known}\"?"
            : "Set the key of a parameter with [PropertyKey], or exclude it with [PropertyIgnore].";
        var location = LocationOf(scope, shape, member);
        var consequence = "is not a StarRocks property and is silently ignored. " + advice;
        problems.Add(DeclarationDescriptors.UnknownParameter, location, member.Symbol.Name, member.Key, consequence);
    }

    private static void ReportIncompleteKeyPair(MappedType shape, MappedProperty declared, bool isSecretKey, DeclarationProblems problems)
    {
        var missingKey = shape.Prefix + "." + (isSecretKey ? AccessKey : SecretKey);
        var missingMember = isSecretKey ? "AccessKey" : "SecretKey";
        var location = Locate.Name(declared.Symbol, shape.Location);
        problems.Add(DeclarationDescriptors.IncompleteKeyPair, location, shape.Type.Name, declared.Key, missingKey, missingMember);
    }

    /// <summary>Returns the argument of <c>[PropertyKey]</c>, or the name of the member.</summary>
    private static Location LocationOf(ReadScope scope, MappedType shape, MappedProperty member)
    {
        var name = Locate.Name(member.Symbol, shape.Location);
        return member.KeyAttribute is { } attribute ? Locate.Argument(attribute, name, scope.Cancellation) : name;
    }
}
