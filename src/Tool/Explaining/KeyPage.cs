using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents what is known about a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Facts">What is known, by name, in the order in which it is shown.</param>
internal sealed record KeyPage(string Key, IReadOnlyList<(string Name, string[] Values)> Facts)
{
    private const string Frontend = "the frontend, from fe.conf";

    internal static KeyPage Of(string key, AwsService service, Parameter parameter) => Of(key, service, parameter,
        AwsServices.PrefixOf(key), ReadersOf(service, parameter), SinceOf(parameter.Since), RulesAbout(key, parameter.Name));

    /// <summary>Returns the page of a setting of fe.conf.</summary>
    internal static KeyPage OfFrontend(string key, Parameter parameter) =>
        Of(key, AwsService.S3, parameter, null, [Frontend], [], RulesAbout(key, key));

    private static KeyPage Of(
        string key, AwsService service, Parameter parameter, string? block, IEnumerable<string> readers, IEnumerable<string> since,
        IEnumerable<string> rules)
    {
        var facts = new List<(string, string[])>
        {
            ("Block", block is null ? [] : [block]),
            ("Value", [ValueOf(parameter)]),
            ("Secret", parameter.Type.IsMasked ? ["yes, its value is never shown"] : []),
            ("Read by", [.. readers]),
            ("Since", [.. since]),
            ("Environment variable", parameter.Variable(service) is { } variable ? [variable] : []),
            ("Rules", [.. rules]),
        };
        return new KeyPage(key, [.. facts.Where(static fact => fact.Item2.Length > 0)]);
    }

    internal static KeyPage Of(string key, IReadOnlyList<(string Owner, Since? OwnerSince, StatementMember Member)> members)
    {
        StatementKeys.TryFind(key, out var known);
        var facts = new List<(string, string[])>
        {
            ("Value", known?.Words is { } words ? [words.ToString()] : known?.ValueType == ParameterType.Boolean ? ["true or false"] : []),
            ("Secret", SecretKeys.IsMasked(key) ? ["yes, its value is never shown"] : []),
            ("Read by", key == StatementKey.FrontendPath.Name ? [Frontend] : [.. members.Select(static member => member.Owner).Distinct()]),
            ("Since", [.. members.SelectMany(static member => SinceOf(member.Member.Since ?? member.OwnerSince)).Distinct()]),
            ("Rules", [.. RulesAbout(key, key)]),
        };
        return new KeyPage(key, [.. facts.Where(static fact => fact.Item2.Length > 0)]);
    }

    public void Write(TextWriter output, MarkdownText markdown, bool isJson)
    {
        if (isJson)
        {
            WriteJson(output);
            return;
        }

        var text = new StringBuilder("# ").Append(Key).Append("\n\n| | |\n| --- | --- |\n");
        foreach (var (name, values) in Facts)
            text.Append("| ").Append(name).Append(" | ").AppendJoin(", ", values).Append(" |\n");
        markdown.Write(text.ToString(), RuleLinks.For(""));
    }

    private void WriteJson(TextWriter output)
    {
        using var json = new JsonText(output);
        json.Writer.WriteStartObject();
        json.Property("key", Key);
        foreach (var (name, values) in Facts)
        {
            json.Writer.WriteStartArray(char.ToLowerInvariant(name[0]) + name[1..].Replace(" ", "", StringComparison.Ordinal));
            foreach (var value in values)
                json.Writer.WriteStringValue(value);
            json.Writer.WriteEndArray();
        }

        json.Writer.WriteEndObject();
        json.Complete();
    }

    private static string ValueOf(Parameter parameter)
    {
        if (parameter.Words is { } words)
            return words.ToString();
        if (parameter.IsBoolean)
            return "true or false";
        return parameter.Type == ParameterType.Region ? "an AWS region, such as us-west-2"
            : parameter.Type == ParameterType.Endpoint ? "a URL, a host or host:port"
            : parameter.Type == ParameterType.RoleArn ? "the ARN of an IAM role"
            : parameter.Type == ParameterType.AccessKey ? "an access key ID"
            : "a text";
    }

    private static IEnumerable<string> ReadersOf(AwsService service, Parameter parameter) => service == AwsService.Glue
        ? CatalogDefinitions.All.Where(catalog => catalog.ReadsGlue && IsReadByGlue(catalog, parameter))
            .Select(static catalog => "catalog of type " + catalog.Type)
        : StatementDefinitions.All.Where(statement => statement.ReadAs is null && (statement.S3Readers & parameter.ReadBy) != 0)
            .Select(static statement => statement.Description);

    private static bool IsReadByGlue(CatalogDefinition catalog, Parameter parameter) =>
        (parameter.ReadBy & (catalog.UsesIcebergClients ? BlockReaders.IcebergGlue : BlockReaders.HiveGlue)) != 0;

    private static IEnumerable<string> SinceOf(Since? since) =>
        since is null ? [] : ["StarRocks " + since.Version + " (" + since.Source + ")"];

    /// <summary>Returns the rules whose pages name the key.</summary>
    private static IEnumerable<string> RulesAbout(string key, string name) => RulePages.Ids.Select(RulePages.Read)
        .Where(page => page.Text.Contains("`" + key + "`", StringComparison.Ordinal)
            || page.Text.Contains("`" + name + "`", StringComparison.Ordinal))
        .Select(static page => page.Id);
}
