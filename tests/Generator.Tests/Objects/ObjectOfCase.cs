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
        if (TypeOf(configuration, line.Context.Form) is not { } name || line.Properties.Select(static p => p.Key).Distinct(StringComparer.Ordinal).Count() < line.Properties.Count)
            return null;
        var type = _types.Of(compilation.GetTypeByMetadataName("StarRocks.AwsAuth." + name), default)!;
        var members = new List<string>();
        var taken = new HashSet<string>(["type"], StringComparer.Ordinal);
        foreach (var member in type.Shape.Members)
        {
            if (Member(member, line, taken) is { } text)
                members.Add(member.Symbol.Name + " = " + text);
        }

        return line.Properties.All(p => taken.Contains(p.Key)) ? $"new {name} {{ {string.Join(", ", members)} }}" : null;
    }

    private static string? TypeOf(string configuration, StatementForm form) => form switch
    {
        StatementForm.Catalog when configuration.StartsWith("hive", StringComparison.Ordinal) => "HiveCatalog",
        StatementForm.Catalog when configuration.StartsWith("hudi", StringComparison.Ordinal) => "HudiCatalog",
        StatementForm.Catalog when configuration.StartsWith("iceberg", StringComparison.Ordinal) => "IcebergCatalog",
        StatementForm.Catalog when configuration.StartsWith("delta", StringComparison.Ordinal) => "DeltaLakeCatalog",
        StatementForm.Catalog when configuration.StartsWith("paimon", StringComparison.Ordinal) => "PaimonCatalog",
        StatementForm.Catalog when configuration.StartsWith("unified", StringComparison.Ordinal) => "UnifiedCatalog",
        StatementForm.Files => "FilesSource",
        StatementForm.InsertFiles => "FilesTarget",
        StatementForm.Outfile => "Outfile",
        StatementForm.Export => "ExportJob",
        StatementForm.Repository => "BackupRepository",
        StatementForm.StorageVolume => "StorageVolume",
        StatementForm.AlterCatalog => "AlterCatalog",
        StatementForm.AlterStorageVolume => "AlterStorageVolume",
        StatementForm.FileTable => "FileExternalTable",
        StatementForm.Load => "BrokerLoad",
        StatementForm.Alone => "S3Auth",
        _ => null,
    };

    private static string? Member(MappedProperty member, CaseLine line, HashSet<string> taken)
    {
        if (member.Type == MemberType.Columns)
            return "[new(\"id\", \"bigint\")]";
        if (member.Type == MemberType.Data)
            return "[new(\"s3://bucket/in/\", \"events\")]";
        if (member.Type == MemberType.Part)
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

    private static string? Block(TypeShape shape, CaseLine line, HashSet<string> taken)
    {
        var text = new StringBuilder();
        foreach (var member in shape.Members)
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
        return new SourceMember("", member, default).Express(value);
    }
}
