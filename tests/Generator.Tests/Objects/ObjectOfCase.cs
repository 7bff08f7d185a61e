using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>Writes a field case as the creation of a ready-made type.</summary>
internal sealed class ObjectOfCase(Compilation compilation)
{
    private readonly ObjectTypes _types = new(compilation);

    /// <summary>Null where no ready-made type can hold what the case says.</summary>
    public string? Creation(string configuration)
    {
        var line = CaseLine.Read(configuration);
        if (TypeOf(configuration, line.Context.Scope) is not { } name || line.Properties.Select(static p => p.Key).Distinct(StringComparer.Ordinal).Count() < line.Properties.Count)
            return null;
        var type = _types.Find(compilation.GetTypeByMetadataName("StarRocks.AwsAuth." + name), default)!;
        var members = new List<string>();
        var taken = new HashSet<string>(["type"], StringComparer.Ordinal);
        foreach (var member in type.Mapped.Members)
        {
            if (Member(member, line, taken) is { } text)
                members.Add(member.Symbol.Name + " = " + text);
        }

        return line.Properties.All(p => taken.Contains(p.Key)) ? $"new {name} {{ {string.Join(", ", members)} }}" : null;
    }

    private static string? TypeOf(string configuration, PropertyScope scope)
    {
        if (scope == PropertyScope.Block)
            return "S3Auth";
        return scope.HasCatalogType
            ? Array.Find(CatalogDefinitions.All, catalog => configuration.StartsWith(catalog.Type, StringComparison.Ordinal) && catalog.Name is not null)?.ReadyMadeType
            : (scope as StatementDefinition)?.ReadyMadeType;
    }

    private static string? Member(MappedProperty member, CaseLine line, HashSet<string> taken)
    {
        if (member.Type == MemberType.Columns)
            return "[new(\"id\", \"bigint\")]";
        if (member.Type == MemberType.Data)
            return "[new(\"s3://bucket/in/\", \"events\")]";
        if (member.Type == MemberType.Clause)
            return Part(member.Symbol.Name);
        if (member.Nested is { } nested)
            return Block(nested, line, taken);
        var given = line.Properties.FirstOrDefault(p => p.Key == member.Key);
        if (given.Key is null || Value(member, given.Value) is not { } text)
            return null;
        taken.Add(given.Key);
        return text;
    }

    private static string? Part(string name) => name switch
    {
        "Path" or "Location" => "\"s3://bucket/out/\"",
        "Locations" => "[\"s3://bucket/\"]",
        "Format" => "\"csv\"",
        _ => null,
    };

    private static string? Block(MappedType mapped, CaseLine line, HashSet<string> taken)
    {
        var text = new StringBuilder();
        foreach (var member in mapped.Members)
        {
            if (Member(member, line, taken) is { } value)
                text.Append(text.Length == 0 ? "" : ", ").Append(member.Symbol.Name).Append(" = ").Append(value);
        }

        return text.Length == 0 ? null : $"new() {{ {text} }}";
    }

    private static string? Value(MappedProperty member, string? value)
    {
        if (value is null)
            return member.Type == MemberType.Boolean ? "bool.Parse(\"${VALUE}\")" : "\"${VALUE}\"";
        if (member.Type == MemberType.Boolean && bool.TryParse(value, out var flag))
            value = flag ? "true" : "false";
        return new SourceMember("", member, default).ToExpression(value);
    }
}
