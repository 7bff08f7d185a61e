using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace StarRocks.AwsAuth.Generator.Tests.Robustness;

/// <summary>Makes sources at random: any kind of type, in any place, with any supported members under names that hurt.</summary>
internal static class RandomShape
{
    /// <summary>What the random members refer to.</summary>
    public const string Shared = """
        using StarRocks.AwsAuth;

        public enum Mode { One, Two }

        [PropertyMap("part")]
        public partial class Part { public string? Name { get; set; } }

        [PropertyMap("pair")]
        public partial struct Pair { public int Left { get; set; } }
        """;

    private static readonly string[] _types =
    [
        "string", "string?", "bool", "bool?", "int", "int?", "long", "long?", "global::System.Uri", "global::System.Uri?", "Secret", "Secret?",
        "global::System.TimeSpan", "global::System.TimeSpan?", "Mode", "Mode?", "Part", "Part?", "Pair", "Pair?",
    ];

    private static readonly string[] _names =
    [
        "value", "writer", "reader", "initial", "Schema", "Write", "Read", "builder", "properties", "settings", "problems", "options",
        "@class", "@default", "@event", "@this", "@base", "record", "required", "field", "global", "var", "dynamic", "nameof", "async", "await",
        "System", "StarRocks", "String", "Boolean", "TimeSpan", "Uri", "PropertyWriter", "PropertyReader", "Mapping", "A1", "a_b",
    ];

    private static readonly string[] _places =
    [
        "", "public partial class Outer", "public partial class Outer<T0> where T0 : notnull, new()", "public static partial class @static",
        "public partial interface IOuter<T0>", "internal partial record struct Outer", "internal sealed partial record Outer(int Value)",
    ];

    private static readonly Gen<RandomMember> _member = Gen.Select(
        Gen.OneOf(_types), Gen.OneOf("get; set;", "get; init;"), Gen.Bool, Gen.Bool,
        (type, accessors, required, initialised) => new RandomMember(type, accessors, required, initialised));

    /// <summary>The source of one annotated type named Map.</summary>
    public static Gen<string> Source { get; } = Gen.Select(
        Gen.OneOf("class", "sealed class", "record", "sealed record", "struct", "record struct", "readonly record struct"),
        Gen.OneOf("", "Shop.@event", "Lake.System", "名前"),
        Gen.OneOf(_places),
        Gen.Shuffle(_names),
        _member.Array[1, 6],
        Gen.Int[0, 3],
        Write);

    private static string Write(string kind, string space, string place, string[] names, RandomMember[] members, int positional)
    {
        members = [.. WithoutTwoOfOneMap(members)];
        if (!kind.Contains("record", StringComparison.Ordinal))
            positional = 0;
        var parameters = members.Take(positional).Select((m, i) => $"{m.Type} {names[i]}");
        var properties = members.Select((m, i) => m.Declare(names[i], kind)).Skip(positional).ToList();
        if (kind.EndsWith("struct", StringComparison.Ordinal) && positional == 0)
            properties.Add("public Map() { }");

        return $$"""
            using StarRocks.AwsAuth;

            {{(space.Length == 0 ? "" : $"namespace {space};")}}

            {{(place.Length == 0 ? "" : place + " {")}}
            [PropertyMap("m")]
            public {{Modified(kind)}} Map{{(positional == 0 ? "" : $"({string.Join(", ", parameters)})")}}
            {
                {{string.Join("\n    ", properties)}}
            }
            {{(place.Length == 0 ? "" : "}")}}
            """;
    }

    // "partial" stands directly before the kind.
    private static string Modified(string kind)
    {
        var at = Math.Max(kind.IndexOf("record", StringComparison.Ordinal), 0);
        at = at > 0 || kind.StartsWith("record", StringComparison.Ordinal) ? at : kind.LastIndexOf(' ') + 1;
        return kind.Insert(at, "partial ");
    }

    // Two members of one map would give two members one key.
    private static IEnumerable<RandomMember> WithoutTwoOfOneMap(RandomMember[] members)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return members.Select(m => m.IsMap && !seen.Add(m.Type.TrimEnd('?')) ? m with { Type = "int?" } : m);
    }
}
