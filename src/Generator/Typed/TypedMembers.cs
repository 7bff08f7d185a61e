using System;
using System.Collections.Generic;
using System.Globalization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Converts properties to members of a ready-made type, if the members write the same properties, as StarRocks reads
/// them.</summary>
internal sealed class TypedMembers
{
    // TimeSpan.FromSeconds multiplies a double by the ticks of a second, which is exact up to 2^53 / 5^7.
    private const long MostSeconds = 100_000_000_000;

    private const string UnwrittenValue = "its type cannot write the value of";

    private readonly Dictionary<string, TypedProperty> _pairs = new(StringComparer.Ordinal);
    private readonly CatalogDefinition? _catalog;
    private string? _reason;

    private TypedMembers(CatalogDefinition? catalog, IEnumerable<TypedProperty> pairs)
    {
        _catalog = catalog;
        foreach (var pair in pairs)
        {
            if (_pairs.ContainsKey(pair.Key))
                Reject("it repeats the property", pair);
            _pairs[pair.Key] = pair;
        }
    }

    /// <summary>Returns the assignments of an initializer, in the order of declaration, or null if no member writes a property.</summary>
    /// <param name="type">The type.</param>
    /// <param name="pairs">The properties.</param>
    /// <param name="reason">The reason for null, as the end of a sentence.</param>
    internal static List<string>? Write(TypedType type, IReadOnlyList<TypedProperty> pairs, out string? reason)
    {
        var members = new TypedMembers(type.Catalog, pairs);
        members.RemoveType(type);
        members.RemoveMetastore(type);
        var assignments = members.Assignments(type);
        members.AddOthers(type, pairs, assignments);
        reason = members._reason;
        return reason is null ? assignments : null;
    }

    /// <summary>Returns that a property has no member, as the end of a sentence.</summary>
    internal static string WithoutMember(string key, string value) => Reason("its type has no member that writes the property", key, value);

    private static string Reason(string what, string key, string value) => what + " '" + PropertyMask.KeyOf(key, value) + "'";

    /// <summary>Adds properties without a member to the dictionary of other properties, except misspelled keys and aliases.</summary>
    private void AddOthers(TypedType type, IReadOnlyList<TypedProperty> pairs, List<string> assignments)
    {
        if (_pairs.Count == 0)
            return;
        var additional = Array.Find(type.Members, static member => member.Type == MemberType.AdditionalProperties);
        var others = new List<string>();
        foreach (var pair in pairs)
        {
            if (!_pairs.ContainsKey(pair.Key))
                continue;
            if (additional is null || pair.Key.Length == 0 || pair.Key != pair.Key.Trim() || !IsOther(type, pair.Key))
            {
                _reason ??= WithoutMember(pair.Key, pair.Value);
                return;
            }

            others.Add("[" + CodeText.Literal(pair.Key) + "] = " + pair.Expression);
        }

        const string Dictionary = "global::System.Collections.Generic.Dictionary<string, string>";
        var dictionary = "new " + Dictionary + " { " + string.Join(", ", others) + " }";
        assignments.Add(Identifier.Escape(additional!.Name) + " = new(" + dictionary + ")");
    }

    /// <summary>Indicates whether StarRocks reads a key, which it can read as another one, as a key without a member.</summary>
    private static bool IsOther(TypedType type, string key)
    {
        var read = type.Scope.AsRead(key);
        return AwsServices.PrefixOf(read) is null && !Alias.TryFind(read, out _) && !read.StartsWith("fs.", StringComparison.Ordinal)
            && (read == key || !Array.Exists(type.Members, member => member.Key == read));
    }

    /// <summary>Removes the type of the catalog, which the C# type determines.</summary>
    private void RemoveType(TypedType type)
    {
        if (type.Catalog is not { } kind)
            return;
        var key = StatementKey.Type.Name;
        if (!_pairs.TryGetValue(key, out var pair) || CatalogDefinitions.Find(pair.Value) != kind)
            Reject(UnwrittenValue, new TypedProperty(key, "", ""));
        _pairs.Remove(key);
    }

    /// <summary>Removes the metastore type that an object with a Glue block writes by itself.</summary>
    private void RemoveMetastore(TypedType type)
    {
        if (type.Catalog?.GlueKey is not { } metastore || !HasGlue())
            return;
        var key = metastore.Name;
        if (!_pairs.TryGetValue(key, out var pair))
            Reject("its type also writes the property", new TypedProperty(key, "", ""));
        else if (MetastoreNames.Find(pair.Value) == Metastore.Glue)
            _pairs.Remove(key);
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

    private List<string> Assignments(TypedType type)
    {
        var assignments = new List<string>();
        foreach (var member in type.Members)
        {
            string? value;
            if (member.Nested is { } nested)
            {
                var inner = Assignments(nested);
                if (inner.Count == 0)
                    continue;
                value = "new() { " + string.Join(", ", inner) + " }";
            }
            else if (_pairs.TryGetValue(member.Key, out var pair))
            {
                value = Value(member, pair);
                if (value is null)
                    Reject(UnwrittenValue, pair);
                _pairs.Remove(member.Key);
            }
            else
            {
                continue;
            }

            assignments.Add(Identifier.Escape(member.Name) + " = " + value);
        }

        return assignments;
    }

    private void Reject(string what, in TypedProperty pair) => _reason ??= Reason(what, pair.Key, pair.Value);

    /// <summary>Returns the value of a member as C#, or null if the member would write another text.</summary>
    private string? Value(TypedMember member, in TypedProperty pair)
    {
        if (member.Type is MemberType.Text or MemberType.Secret)
            return pair.Expression;
        return IsWrittenAs(member, pair.Value) ? MemberExpression.Of(member.Type, member.Enum, pair.Value) : null;
    }

    private bool IsWrittenAs(TypedMember member, string text) => member.Type switch
    {
        MemberType.Boolean => Booleans.Words.Has(text),
        MemberType.Int32 => IsInteger(text, out var number) && number is >= int.MinValue and <= int.MaxValue,
        MemberType.Int64 => IsInteger(text, out _),
        MemberType.Seconds => IsInteger(text, out var number) && number is >= -MostSeconds and <= MostSeconds,
        MemberType.Enumeration => IsEnumText(member, text),
        _ => false,
    };

    private static bool IsInteger(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        && number.ToString(CultureInfo.InvariantCulture) == text;

    /// <summary>Indicates whether a text is a word of an enum, in any case if StarRocks ignores it.</summary>
    private bool IsEnumText(TypedMember member, string text)
    {
        var comparison = WordsOf(member.Key) is { IsCaseSensitive: false } ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var value in member.Enum!.Values)
        {
            if (string.Equals(value.Text, text, comparison) && !value.IsAlias)
                return true;
        }

        return false;
    }

    private WordList? WordsOf(string key) => key == _catalog?.MetastoreKey?.Name ? _catalog.MetastoreWords
        : Parameters.TryFind(key, out _, out var parameter) ? parameter.Words
        : StatementKeys.TryFind(key, out var known) ? known.Words
        : null;
}
