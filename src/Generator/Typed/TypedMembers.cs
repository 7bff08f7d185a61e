using System;
using System.Collections.Generic;
using System.Globalization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Converts properties to members of a ready-made type, if the members write exactly the same properties.</summary>
internal sealed class TypedMembers
{
    private readonly Dictionary<string, TypedProperty> _pairs = new(StringComparer.Ordinal);

    private TypedMembers(IEnumerable<TypedProperty> pairs)
    {
        foreach (var pair in pairs)
            _pairs[pair.Key] = pair;
    }

    /// <summary>Returns the assignments of an initializer, in the order of declaration, or null if no member writes a property.</summary>
    internal static List<string>? Write(TypedType type, IReadOnlyList<TypedProperty> pairs)
    {
        var members = new TypedMembers(pairs);
        if (members._pairs.Count != pairs.Count || !members.RemoveType(type) || !members.RemoveMetastore(type))
            return null;
        var assignments = members.Assignments(type);
        return assignments is not null && members.AddOthers(type, pairs, assignments) ? assignments : null;
    }

    /// <summary>Adds properties without a member to the dictionary of other properties, except misspelled keys and aliases.</summary>
    private bool AddOthers(TypedType type, IReadOnlyList<TypedProperty> pairs, List<string> assignments)
    {
        if (_pairs.Count == 0)
            return true;
        if (Array.Find(type.Members, static member => member.Type == MemberType.AdditionalProperties) is not { } additional)
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

        const string Dictionary = "global::System.Collections.Generic.Dictionary<string, string>";
        var dictionary = "new " + Dictionary + " { " + string.Join(", ", others) + " }";
        assignments.Add(Identifier.Escape(additional.Name) + " = new(" + dictionary + ")");
        return true;
    }

    private static bool IsOther(TypedType type, string key) => AwsServices.PrefixOf(key) is null && !Alias.TryFind(key, out _)
        && !key.StartsWith("fs.", StringComparison.Ordinal) && (type.Scope is not { } scope || scope.AsRead(key) == key);

    /// <summary>Removes the type of the catalog, which the C# type determines.</summary>
    private bool RemoveType(TypedType type)
    {
        if (type.Catalog is not { } kind)
            return true;
        var key = StatementKey.Type.Name;
        return _pairs.TryGetValue(key, out var pair) && pair.Value == kind.Type && _pairs.Remove(key);
    }

    /// <summary>Removes the metastore type that an object with a Glue block writes by itself.</summary>
    private bool RemoveMetastore(TypedType type)
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

    private List<string>? Assignments(TypedType type)
    {
        var assignments = new List<string>();
        foreach (var member in type.Members)
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

            if (value is null)
                return null;
            assignments.Add(Identifier.Escape(member.Name) + " = " + value);
        }

        return assignments;
    }

    /// <summary>Returns the value of a member as C#, or null if the member would write another text.</summary>
    private static string? Value(TypedMember member, in TypedProperty pair)
    {
        if (member.Type is MemberType.Text or MemberType.Secret)
            return pair.Expression;
        return IsWrittenAs(member, pair.Value) ? MemberExpression.Of(member.Type, member.Enum, pair.Value) : null;
    }

    private static bool IsWrittenAs(TypedMember member, string text) => member.Type switch
    {
        MemberType.Boolean => text is "true" or "false",
        MemberType.Int32 => IsInteger(text, out var number) && number is >= int.MinValue and <= int.MaxValue,
        MemberType.Int64 or MemberType.Seconds => IsInteger(text, out var number) && Math.Abs((double)number) < int.MaxValue,
        MemberType.Enumeration => IsEnumText(member, text),
        _ => false,
    };

    private static bool IsInteger(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        && number.ToString(CultureInfo.InvariantCulture) == text;

    private static bool IsEnumText(TypedMember member, string text)
    {
        foreach (var value in member.Enum!.Values)
        {
            if (value.Text == text && !value.IsAlias)
                return true;
        }

        return false;
    }
}
