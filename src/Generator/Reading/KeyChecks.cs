using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Checks over the members of a type as a whole.</summary>
internal static class KeyChecks
{
    private const string AccessKey = "access_key";
    private const string SecretKey = "secret_key";

    internal static void Run(ReadScope scope, TypeShape shape, ShapeProblems problems)
    {
        FindDuplicates(scope, shape, problems);
        FindLists(shape, problems);
        if (shape.Target.IsBlock && KeySyntax.Fault(shape.Prefix) is null)
            ReadParameters(scope, shape, problems);
        if (problems.AreWanted && !problems.HasErrors && shape.Members.Count == 0 && !shape.IsIncomplete && (shape.Traits & TypeTraits.Abstract) == 0)
            problems.Add(ShapeDescriptors.MapsNothing, shape.Location, shape.Type.Name, shape.Attribute.Name);
    }

    private static void FindDuplicates(ReadScope scope, TypeShape shape, ShapeProblems problems)
    {
        if (!HaveDuplicates(shape.Members))
            return;
        var owners = new Dictionary<string, MappedProperty>(StringComparer.Ordinal);
        foreach (var member in shape.Members)
            FindDuplicates(scope, shape, member, member, owners, problems);
    }

    /// <summary>Hardly ever; and to find that out of a few members takes no table.</summary>
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

    private static void FindDuplicates(ReadScope scope, TypeShape shape, MappedProperty outer, MappedProperty member, Dictionary<string, MappedProperty> owners, ShapeProblems problems)
    {
        if (member.Nested is { } nested)
        {
            foreach (var inner in nested.Members)
                FindDuplicates(scope, shape, outer, inner, owners, problems);
            return;
        }

        if (member.Key.Length == 0)
            return;
        if (!owners.TryGetValue(member.Key, out var other))
            owners.Add(member.Key, outer);
        else if (other != outer)
            problems.Add(ShapeDescriptors.DuplicateKey, LocationOf(scope, shape, outer), LocationOf(scope, shape, other), [other.Symbol.Name, outer.Symbol.Name, member.Key]);
    }

    private static void FindLists(TypeShape shape, ShapeProblems problems)
    {
        if (shape.IsIncomplete || (shape.Traits & TypeTraits.Abstract) != 0)
            return;
        if (shape.Statement?.RequiredClause is { Required: { } required } part && !shape.Members.Exists(member => member.Type is MemberType.Columns or MemberType.Data or MemberType.Clause && member.Symbol.Name == part.Member))
            problems.Add(ShapeDescriptors.ListMissing, shape.Location, shape.Type.Name, part.Member, required.TypeName, required.Meaning);
    }

    private static void ReadParameters(ReadScope scope, TypeShape shape, ShapeProblems problems)
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

        if (problems.AreWanted && (shape.Traits & TypeTraits.Abstract) == 0 && !shape.IsIncomplete && (accessKey is null) != (secretKey is null))
            ReportHalf(shape, (accessKey ?? secretKey)!, accessKey is null, problems);
    }

    private static bool IsParameter(MappedProperty member, string prefix, string parameter) =>
        member.Key.Length == prefix.Length + 1 + parameter.Length && member.Key.EndsWith(parameter, StringComparison.Ordinal);

    private static void CheckParameter(ReadScope scope, TypeShape shape, MappedProperty member, string parameter, ShapeProblems problems)
    {
        var service = AwsServices.FromPrefix(shape.Prefix!);
        if (service == AwsService.Other || Parameters.TryFind(service, parameter, out _))
            return;
        var meant = KeySuggestions.ForParameter(service, parameter) is { } known
            ? $"Did you mean \"{known}\"?"
            : "Set the key of a parameter with [PropertyKey], or exclude it with [PropertyIgnore].";
        var location = LocationOf(scope, shape, member);
        problems.Add(ShapeDescriptors.UnknownParameter, location, member.Symbol.Name, member.Key, "is not a StarRocks property and is silently ignored. " + meant);
    }

    private static void ReportHalf(TypeShape shape, MappedProperty given, bool secretIsGiven, ShapeProblems problems)
    {
        var missing = shape.Prefix + "." + (secretIsGiven ? AccessKey : SecretKey);
        problems.Add(ShapeDescriptors.HalfAPair, Locate.Name(given.Symbol, shape.Location), shape.Type.Name, given.Key, missing, secretIsGiven ? "AccessKey" : "SecretKey");
    }

    /// <summary>What gives a member its key: the attribute's argument, else the name.</summary>
    private static Location LocationOf(ReadScope scope, TypeShape shape, MappedProperty member)
    {
        var name = Locate.Name(member.Symbol, shape.Location);
        return member.KeyAttribute is { } attribute ? Locate.Argument(attribute, name, scope.Cancellation) : name;
    }
}
