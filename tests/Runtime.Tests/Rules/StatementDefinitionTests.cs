using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Every statement is described once, and nothing rests on the order or the number of the descriptions.</summary>
public sealed class StatementDefinitionTests
{
    private static readonly Assembly _runtime = typeof(S3Auth).Assembly;

    public static TheoryData<string> Typed => [.. StatementDefinitions.All.Where(static definition => definition.ReadAs is null).Select(static definition => definition.Name)];

    public static TheoryData<string> Catalogs => [.. CatalogDefinitions.All.Select(static catalog => catalog.Name).OfType<string>()];

    [Fact]
    public void Each_kind_has_one_definition() =>
        Assert.Equal(Enum.GetNames<StatementKind>().Order(), StatementDefinitions.All.Where(static definition => definition.ReadAs is null).Select(static definition => definition.Name).Order());

    [Fact]
    public void Each_catalog_type_has_one_definition() =>
        Assert.Equal(Enum.GetNames<CatalogType>().Order(), CatalogDefinitions.All.Select(static catalog => catalog.Name).OfType<string>().Order());

    [Fact]
    public void All_names_are_different()
    {
        Assert.Equal(Scopes.All.Length, Scopes.All.Select(static scope => scope.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(CatalogDefinitions.All.Length, CatalogDefinitions.All.Select(static catalog => catalog.Type).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void No_statement_begins_like_another()
    {
        var heads = Scopes.All.SelectMany(static scope => scope.Heads).Select(static words => string.Join(' ', words) + " ").ToArray();
        Assert.All(heads, head => Assert.Single(heads, other => other.StartsWith(head, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_typed_form_has_everything(string name)
    {
        var definition = StatementDefinitions.Find(name)!;
        Assert.NotEmpty(definition.SqlForms);
        Assert.Equal(definition.SqlForms.Length, definition.SqlForms.Select(static form => form.Method).Distinct(StringComparer.Ordinal).Count());
        Assert.True(definition.Heads.Length > 0 || definition.HoldsQuery);
        Assert.Equal(definition.HasCatalogType, definition.ReadyMadeType is null);
        Assert.NotNull(_runtime.GetType($"StarRocks.AwsAuth.{definition.Attribute}Attribute"));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void The_ready_made_type_has_its_members(string name)
    {
        var definition = StatementDefinitions.Find(name)!;
        if (definition.ReadyMadeType is { } type)
            Check(type, definition.Members, definition);
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void The_ready_made_catalog_has_its_members(string name)
    {
        var catalog = CatalogDefinitions.OfMember(name)!;
        Check(catalog.ReadyMadeType!, catalog.Members, ExternalCatalogDefinition.Instance);
    }

    private static void Check(string typeName, StatementMember[] members, StatementDefinition definition)
    {
        var type = _runtime.GetType("StarRocks.AwsAuth." + typeName)!;
        var schema = (PropertySchema)type.GetProperty("MappingSchema")!.GetValue(null)!;
        var mapped = schema.Slots.Where(static slot => slot.Member.Length > 0 && !slot.Member.Contains('.')).ToDictionary(static slot => slot.Member, static slot => slot.Key);
        Assert.Equal(members.Where(static member => member.IsReadyMade).ToDictionary(static member => member.Name, static member => member.Key), mapped);
        Assert.All(definition.ClauseMembers, part => Assert.NotNull(type.GetProperty(part.Member)));
    }
}
