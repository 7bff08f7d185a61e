using System;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the names of generated members.</summary>
internal static class ReservedNames
{
    internal const string Schema = "MappingSchema";
    internal const string Mapping = "StarRocksMapping";

    /// <summary>Indicates whether a member prevents a generated member with the same name. Overloads do not.</summary>
    internal static bool AreTakenBy(ISymbol member, MappingTarget target)
    {
        return member.Name switch
        {
            Schema or Mapping or "get_" + Schema => true,
            "ToProperties" or "Validate" => Matches(member, 0, null),
            "FromProperties" => Matches(member, 1, "IEnumerable"),
            "TryFromProperties" => Matches(member, 3, "IEnumerable"),
            "FromSettings" => Matches(member, 1, "IEnumerable") || HasOptions(member, 2),
            "TryFromSettings" => Matches(member, 3, "IEnumerable") || HasOptions(member, 4),
            "Method" or "get_Method" => target.IsBlock,
            "CreateCredentials" => target.IsBlock && Matches(member, 1, "CredentialOptions"),
            "FromSql" => target.Statement is not null && Matches(member, 1, "String"),
            "TryFromSql" => target.Statement is not null && Matches(member, 3, "String"),
            var name => FormOf(target, name) is { Parameters.Length: var count }
                && Matches(member, count, count == 0 ? null : "String"),
        };
    }

    /// <summary>Indicates whether a type, or one of its type parameters, cannot have a name.</summary>
    internal static bool Forbid(string name, MappingTarget target) => name switch
    {
        Schema or Mapping or "ToProperties" or "Validate" => true,
        "FromProperties" or "TryFromProperties" or "FromSettings" or "TryFromSettings" => true,
        "Method" or "CreateCredentials" => target.IsBlock,
        "FromSql" or "TryFromSql" => target.Statement is not null,
        _ => FormOf(target, name) is not null,
    };

    private static SqlForm? FormOf(MappingTarget target, string method) =>
        target.Statement is { } statement ? Array.Find(statement.SqlForms, form => form.Method == method) : null;

    private static bool HasOptions(ISymbol member, int parameters) => Matches(member, parameters, "IEnumerable")
        && member is IMethodSymbol { Parameters: [_, { Type.Name: "SettingsOptions" }, ..] };

    private static bool Matches(ISymbol member, int parameters, string? firstType) =>
        member is not IMethodSymbol method
        || (method.Arity == 0
            && method.Parameters.Length == parameters
            && (firstType is null || method.Parameters[0].Type.Name == firstType));
}
