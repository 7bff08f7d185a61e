using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator.Tests.Refactorings;

/// <summary>Tests that the table of the ready-made types contains what they declare. UPDATE_SNAPSHOTS=1 writes it.</summary>
public sealed class ReadyMadeTypeTests
{
    private const string Space = "StarRocks.AwsAuth.";

    private static readonly string[] _blocks = ["S3Auth", "GlueAuth"];

    private readonly SortedDictionary<string, string> _enums = new(StringComparer.Ordinal);

    [Fact]
    public async Task The_table_contains_what_the_types_declare()
    {
        var compilation = await TestCompilation.CreateAsync([""]);
        var types = new ObjectTypes(compilation);
        var blocks = _blocks.Select(name => $"    private static readonly TypedType {Field(name)} = new({Members(name)});\n\n");
        var names = CatalogDefinitions.All.Select(static catalog => catalog.ReadyMadeType)
            .Concat(StatementDefinitions.All.Select(static statement => statement.ReadyMadeType)).OfType<string>().Distinct();
        var statements = string.Concat(names.Select(name => $"        Statement({Members(name)}),\n"));
        var body = string.Concat(blocks);
        var table = $$"""
            namespace StarRocks.AwsAuth.Generator;

            /// <content>Written by the test ReadyMadeTypeTests with UPDATE_SNAPSHOTS=1.</content>
            internal static partial class ReadyMadeTypes
            {

            """.ReplaceLineEndings("\n") + string.Concat(_enums.Values) + body
            + "    private static readonly TypedType[] _statements =\n    [\n" + statements + "    ];\n}\n";

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(Table(), table, TestContext.Current.CancellationToken);
        else
            Assert.Equal(table, (await File.ReadAllTextAsync(Table(), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));

        string Members(string name)
        {
            var type = types.Find(compilation.GetTypeByMetadataName(Space + name)!, CancellationToken.None);
            Assert.NotNull(type);
            var text = new StringBuilder(Quote(name));
            foreach (var member in type.Mapped.Members)
            {
                if (Member(member) is { } written)
                    text.Append(",\n            ").Append(written);
            }

            return text.ToString();
        }
    }

    private static string Table() => Path.GetFullPath(Path.Combine(BuildPaths.Snapshots, "../../../src/Generator/Typed/ReadyMadeTypes.Table.cs"));

    private string? Member(MappedProperty member)
    {
        var name = Quote(member.Symbol.Name);
        return member.Type switch
        {
            MemberType.Nested => $"Block({name}, {Field(member.Nested!.Type.Name)})",
            MemberType.Enumeration => $"Word({name}, {Quote(member.Key)}, {Enum(member.Enum!)})",
            MemberType.AdditionalProperties => $"Others({name})",
            MemberType.Columns or MemberType.Data or MemberType.Clause => null,
            var type => $"Member({name}, {Quote(member.Key)}, MemberType.{type})",
        };
    }

    private string Enum(EnumModel words)
    {
        var name = words.TypeName[("global::" + Space).Length..];
        Assert.All(words.Values, static value => Assert.False(value.IsAlias));
        var values = words.Values.Select(static value => $"Value({Quote(value.Member)}, {Quote(value.Text)})");
        _enums[name] = $"    private static readonly EnumModel {Field(name)} = Words(\n        {Quote(name)},\n        {string.Join(",\n        ", values)});\n\n";
        return Field(name);
    }

    private static string Field(string name) => "_" + char.ToLowerInvariant(name[0]) + name[1..];

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
