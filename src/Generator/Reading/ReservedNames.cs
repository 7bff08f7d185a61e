using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The names of generated members.</summary>
internal static class ReservedNames
{
    internal const string Schema = "MappingSchema";
    internal const string Mapping = "StarRocksMapping";

    /// <summary>Whether a type's member is in the way of a generated one. Overloads are not.</summary>
    internal static bool AreTakenBy(ISymbol member, MappingKind kind)
    {
        var isBlock = kind == MappingKind.Block;
        var isStatement = kind > MappingKind.Block;
        return member.Name switch
        {
            Schema or Mapping or "get_" + Schema => true,
            "ToProperties" or "Validate" => Matches(member, 0, null),
            "FromProperties" or "FromSettings" => Matches(member, 1, "IEnumerable"),
            "TryFromProperties" or "TryFromSettings" => Matches(member, 3, "IEnumerable"),
            "Method" or "get_Method" => isBlock,
            "CreateCredentials" => isBlock && Matches(member, 1, "CredentialOptions"),
            "ToSql" => isStatement && Matches(member, SqlParameters(kind), SqlParameters(kind) == 0 ? null : "String"),
            "ToFilesSql" or "ToDescribeSql" => kind == MappingKind.FilesSource && Matches(member, 0, null),
            "ToInsertSql" or "ToCreateTableSql" => kind == MappingKind.FilesSource && Matches(member, 2, "String"),
            "ToPipeSql" => kind == MappingKind.FilesSource && Matches(member, 4, "String"),
            "FromSql" => isStatement && Matches(member, 1, "String"),
            "TryFromSql" => isStatement && Matches(member, 3, "String"),
            _ => false,
        };
    }

    /// <summary>Whether a type can't be called that, or have a type parameter that is.</summary>
    internal static bool Forbid(string name, MappingKind kind) => name switch
    {
        Schema or Mapping or "ToProperties" or "Validate" or "FromProperties" or "TryFromProperties" or "FromSettings" or "TryFromSettings" => true,
        "Method" or "CreateCredentials" => kind == MappingKind.Block,
        "ToSql" or "FromSql" or "TryFromSql" => kind > MappingKind.Block,
        "ToFilesSql" or "ToDescribeSql" or "ToInsertSql" or "ToCreateTableSql" or "ToPipeSql" => kind == MappingKind.FilesSource,
        _ => false,
    };

    private static int SqlParameters(MappingKind kind) => kind switch
    {
        MappingKind.FileExternalTable or MappingKind.BrokerLoad or MappingKind.ExportJob => 2,
        MappingKind.FilesSource => 0,
        _ => 1,
    };

    private static bool Matches(ISymbol member, int parameters, string? firstType) =>
        member is not IMethodSymbol method
        || (method.Arity == 0 && method.Parameters.Length == parameters && (firstType is null || method.Parameters[0].Type.Name == firstType));
}
