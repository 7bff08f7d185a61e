using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Properties as the members of a ready-made type; none where a member would not write back exactly what the property is.</summary>
internal sealed class TypedMembers
{
    private readonly Dictionary<string, TypedPair> _pairs = new(StringComparer.Ordinal);

    private TypedMembers(IEnumerable<TypedPair> pairs)
    {
        foreach (var pair in pairs)
            _pairs[pair.Key] = pair;
    }

    /// <summary>The assignments of an initialiser, in declared order; null where a property has no member that it would come out of again.</summary>
    internal static List<string>? Write(ObjectType type, IReadOnlyList<TypedPair> pairs)
    {
        var members = new TypedMembers(pairs);
        if (members._pairs.Count != pairs.Count || !members.TakeType(type) || !members.TakeMetastore(type))
            return null;
        var assignments = members.Assignments(type.Shape);
        return assignments is not null && members.TakeOthers(type, pairs, assignments) ? assignments : null;
    }

    /// <summary>What no member holds goes into the open one; not a key of AWS, which is misspelt then or another vocabulary's.</summary>
    private bool TakeOthers(ObjectType type, IReadOnlyList<TypedPair> pairs, List<string> assignments)
    {
        if (_pairs.Count == 0)
            return true;
        if (type.Members.Find(static member => member.Type == MemberType.Open) is not { } open)
            return false;
        var others = new List<string>();
        foreach (var pair in pairs)
        {
            if (!_pairs.ContainsKey(pair.Key))
                continue;
            if (pair.Key.Length == 0 || pair.Key != pair.Key.Trim() || !IsOther(type, pair.Key))
                return false;
            others.Add("[" + CodeText.Literal(pair.Key) + "] = " + pair.Expression);
        }

        assignments.Add(Identifier.Escape(open.Symbol.Name) + " = new(new global::System.Collections.Generic.Dictionary<string, string> { " + string.Join(", ", others) + " })");
        return true;
    }

    private static bool IsOther(ObjectType type, string key) => AwsServices.PrefixOf(key) is null && !Alias.TryFind(key, out _)
        && !key.StartsWith("fs.", StringComparison.Ordinal) && (type.Scope is not { } scope || scope.AsRead(key) == key);

    /// <summary>The type is what the C# type says.</summary>
    private bool TakeType(ObjectType type)
    {
        if (type.Catalog is not { } kind)
            return true;
        var key = StatementKey.Type.Name;
        return _pairs.TryGetValue(key, out var pair) && pair.Value == kind.Type && _pairs.Remove(key);
    }

    /// <summary>A Glue block says the metastore by itself, whether that was meant or not.</summary>
    private bool TakeMetastore(ObjectType type)
    {
        if (type.Catalog is not { } kind || !HasGlue())
            return true;
        if (kind.GlueKey is not { } metastore)
            return true;
        var key = metastore.Name;
        if (!_pairs.TryGetValue(key, out var pair))
            return false;
        if (pair.Value == "glue")
            _pairs.Remove(key);
        return true;
    }

    private bool HasGlue()
    {
        foreach (var key in _pairs.Keys)
        {
            if (AwsServices.PrefixOf(key) == AwsServices.GluePrefix)
                return true;
        }

        return false;
    }

    private List<string>? Assignments(TypeShape shape)
    {
        var assignments = new List<string>();
        foreach (var member in shape.Members)
        {
            string? value;
            if (member.Nested is { } nested)
            {
                if (Assignments(nested) is not { } inner)
                    return null;
                if (inner.Count == 0)
                    continue;
                value = "new() { " + string.Join(", ", inner) + " }";
            }
            else if (_pairs.TryGetValue(member.Key, out var pair))
            {
                value = Value(member, pair);
                _pairs.Remove(member.Key);
            }
            else
            {
                continue;
            }

            if (value is null || member.Symbol.SetMethod is not { DeclaredAccessibility: Accessibility.Public })
                return null;
            assignments.Add(Identifier.Escape(member.Symbol.Name) + " = " + value);
        }

        return assignments;
    }

    /// <summary>Null where the member would write something else.</summary>
    private static string? Value(MappedProperty member, in TypedPair pair)
    {
        if (member.Type is MemberType.Text or MemberType.Secret)
            return pair.Expression;
        return IsAsWritten(member, pair.Value) ? new SourceMember(member.Symbol.Name, member, default).Express(pair.Value) : null;
    }

    private static bool IsAsWritten(MappedProperty member, string text) => member.Type switch
    {
        MemberType.Boolean => text is "true" or "false",
        MemberType.Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text,
        MemberType.Int64 or MemberType.Seconds => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text
            && Math.Abs((double)number) < int.MaxValue,
        MemberType.Enumeration => Names(member, text),
        _ => false,
    };

    private static bool Names(MappedProperty member, string text)
    {
        foreach (var value in member.Enum!.Values)
        {
            if (value.Text == text && !value.IsAlias)
                return true;
        }

        return false;
    }
}
