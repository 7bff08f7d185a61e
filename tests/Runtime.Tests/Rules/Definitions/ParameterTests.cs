using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules.Definitions;

/// <summary>Tests that the row of each parameter is complete, and that the library behaves as the row describes.</summary>
public sealed class ParameterTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => Parameters.All.Select(static parameter => new TheoryDataRow<string>(parameter.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_documentation_of_its_members_has_the_default_of_its_meaning(string name)
    {
        var parameter = Named(name);
        var expected = DefaultIn(parameter.Meaning);
        foreach (var block in new[] { typeof(S3Auth), typeof(GlueAuth) })
        {
            if (Member(block, parameter) is { } member)
                Assert.Equal(expected, DefaultIn(DocumentationOf(block, member)), ignoreCase: true);
        }
    }

    [Fact]
    public void The_table_contains_every_row_once()
    {
        var fields = typeof(Parameter).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(static field => field.FieldType == typeof(Parameter)).Select(static field => (Parameter)field.GetValue(null)!);
        Assert.Equal(fields.OrderBy(static parameter => parameter.Index), Parameter.Rows.OrderBy(static parameter => parameter.Index));
        Assert.Equal(Parameter.Rows.Length, Parameter.Rows.Distinct().Count());
    }

    [Fact]
    public void A_set_distinguishes_all_parameters()
    {
        foreach (var parameter in Parameters.All)
        {
            var without = ParameterSet.All & ~ParameterSet.Of(parameter);
            Assert.True(ParameterSet.Of(parameter).Contains(parameter));
            Assert.False(without.Contains(parameter));
            Assert.Equal([parameter], Each(ParameterSet.Of(parameter)));
            Assert.Equal(Parameters.All.Where(other => other != parameter), Each(without));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_found_by_its_key_in_each_of_its_services(string name)
    {
        var parameter = Named(name);
        foreach (var service in new[] { AwsService.S3, AwsService.Glue })
        {
            Assert.Equal(parameter.IsOf(service), Parameters.TryFind(parameter.Key(service), out var found, out var same));
            if (parameter.IsOf(service))
                Assert.Equal((service, parameter), (found, same));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_a_member_of_the_ready_made_blocks_of_its_services(string name)
    {
        var parameter = Named(name);
        foreach (var (service, block) in new (AwsService, Type)[] { (AwsService.S3, typeof(S3Auth)), (AwsService.Glue, typeof(GlueAuth)) })
            Assert.Equal(parameter.IsOf(service), Member(block, parameter) is not null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_masked_parameter_is_masked_in_every_spelling_of_its_key(string name)
    {
        var parameter = Named(name);
        Assert.Equal(parameter.Type.IsMasked, SecretKeys.IsMasked(parameter.Key(parameter.Only ?? AwsService.S3)));
        if (parameter.Type == ParameterType.Secret)
            Assert.Equal(typeof(Secret), Member(typeof(S3Auth), parameter)!.PropertyType);
    }


    [Theory]
    [MemberData(nameof(Names))]
    public void The_clients_of_the_library_use_it_as_its_row_describes(string name)
    {
        var parameter = Named(name);
        var service = parameter.Only ?? AwsService.S3;
        var changes = Settings(service, parameter, null) != Settings(service, parameter, Example(parameter));
        Assert.Equal(parameter.Client != ClientUse.None, changes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_consequence_of_an_invalid_word_is_described(string name) =>
        Assert.Equal(Named(name).Words is not null, Named(name).OtherWord is not null && Named(name).Type == ParameterType.Word);

    private static string Settings(AwsService service, Parameter changed, string? text)
    {
        var block = new AuthBlock();
        block.Reset(service, service == AwsService.Glue ? AwsServices.GluePrefix : AwsServices.S3Prefix);

        // Keys and a role, because each other parameter belongs to one of them; a flag takes precedence over the keys.
        block.Set(Parameter.AccessKey, Examples.AccessKey, 0);
        block.Set(Parameter.SecretKey, Examples.SecretKey, 1);
        block.Set(Parameter.IamRoleArn, Examples.RoleArn, 2);
        if (text is not null)
            block.Set(changed, text, 3);
        var settings = new BlockSettings(block);
        return string.Join('\n', typeof(BlockSettings).GetProperties().Select(property => property.Name + "=" + property.GetValue(settings)));
    }

    private static string Example(Parameter parameter) => parameter.IsBoolean ? parameter == Parameter.EnableSsl ? "false" : "true" : "other";

    private static PropertyInfo? Member(Type type, Parameter parameter) =>
        type.GetProperties().SingleOrDefault(property => Key(property) == parameter.Name);

    private static string Key(PropertyInfo property) =>
        property.GetCustomAttribute<PropertyKeyAttribute>()?.Key ?? SnakeCase.Of(property.Name);

    private static List<Parameter> Each(ParameterSet set)
    {
        var each = new List<Parameter>();
        foreach (var parameter in set)
            each.Add(parameter);
        return each;
    }

    private static Parameter Named(string name) => Parameters.All.Single(parameter => parameter.Name == name);

    /// <summary>Returns the word that a text names as the default; null if it names none.</summary>
    private static string? DefaultIn(string text) => Regex.Match(text, @"\b[Dd]efaults to\s+(\S+?)[.,](\s|$)") is { Success: true } match
        ? match.Groups[1].Value
        : null;

    /// <summary>Returns the summary of a member, with the last names of what it refers to.</summary>
    private static string DocumentationOf(Type type, MemberInfo member)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml"));
        var summary = documentation.Descendants("member")
            .Single(each => (string?)each.Attribute("name") == $"P:{type.FullName}.{member.Name}").Element("summary")!;
        foreach (var see in summary.Descendants("see").ToList())
            see.ReplaceWith(((string?)see.Attribute("cref") ?? "").Split('.')[^1]);
        return summary.Value;
    }
}
