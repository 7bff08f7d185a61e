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
        AwsServices.PrefixOf(key), ReadersOf(service, parameter), SinceOf(parameter.Since), RulesAbout(key, parameter));

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
            ("Rules", [.. rules]),
        };
        return new KeyPage(key, [.. facts.Where(static fact => fact.Item2.Length > 0)]);
    }

    internal static KeyPage Of(string key, IReadOnlyList<(string Owner, Since? OwnerSince, StatementMember Member)> members)
    {
        StatementKeys.TryFind(key, out var known);
        var facts = new List<(string, string[])>
        {
            ("Value", known is null ? [] : [.. ValuesOf(known)]),
            ("Secret", SecretKeys.IsMasked(key) ? ["yes, its value is never shown"] : []),
            ("Read by", key == StatementKey.FrontendPath.Name ? [Frontend]
                : [.. ReadersOf(known).Concat(members.Select(static member => member.Owner)).Distinct()]),
            ("Since", [.. SinceOf(members)]),
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
            : parameter.Type == ParameterType.Count ? "an integer"
            : "a text";
    }

    private static IEnumerable<string> ReadersOf(AwsService service, Parameter parameter) => service == AwsService.Glue
        ? CatalogDefinitions.All.Where(catalog => catalog.ReadsGlue && IsReadByGlue(catalog, parameter))
            .Select(static catalog => "catalog of type " + catalog.Type)
        : StatementDefinitions.All.Where(statement => statement.ReadAs is null && (statement.S3Readers & parameter.ReadBy) != 0)
            .Select(static statement => statement.Description);

    private static bool IsReadByGlue(CatalogDefinition catalog, Parameter parameter) =>
        (parameter.ReadBy & (catalog.UsesIcebergClients ? BlockReaders.IcebergGlue : BlockReaders.HiveGlue)) != 0;

    /// <summary>Returns the values of a key, which the catalogs or the statements with it can determine.</summary>
    private static IEnumerable<string> ValuesOf(StatementKey key)
    {
        if ((key == StatementKey.Type ? CatalogDefinitions.Types : key.Words) is { } words)
            return [words.ToString()];
        if (key.ValueType == ParameterType.Boolean)
            return ["true or false"];
        var lists = key == StatementKey.Format
            ? StatementDefinitions.All.Select(static statement => statement.Formats)
            : CatalogDefinitions.All.Where(catalog => catalog.MetastoreKey == key || catalog.OldMetastoreKey == key)
                .Select(static catalog => catalog.MetastoreWords);
        string[] all = [.. lists.OfType<WordList>().SelectMany(static list => list.Words).Distinct(StringComparer.Ordinal)];
        return all.Length == 0
            ? []
            : [new WordList(StringComparison.Ordinal, Array.ConvertAll(all, static word => new Word(word))).ToString()];
    }

    /// <summary>Returns the statements that read a key that is not one of their members.</summary>
    private static IEnumerable<string> ReadersOf(StatementKey? key) => key != StatementKey.Type ? []
        : StatementDefinitions.All.Where(static statement => statement is { ReadAs: null, HasCatalogType: true })
            .Select(static statement => statement.Description);

    /// <summary>Returns the versions, with the statements if they have different ones.</summary>
    private static IEnumerable<string> SinceOf(IEnumerable<(string Owner, Since? OwnerSince, StatementMember Member)> members)
    {
        var versions = members.Select(static member => (member.Owner, Since: member.Member.Since ?? member.OwnerSince))
            .Where(static member => member.Since is not null)
            .GroupBy(static member => (member.Since!.Version, member.Since.Source), static member => member.Owner)
            .ToList();
        return versions.Select(version => "StarRocks " + version.Key.Version
            + (versions.Count == 1 ? "" : " for " + string.Join(" and ", version.Distinct())) + " (" + version.Key.Source + ")");
    }

    private static IEnumerable<string> SinceOf(Since? since) =>
        since is null ? [] : ["StarRocks " + since.Version + " (" + since.Source + ")"];

    private static IEnumerable<string> RulesAbout(string key, Parameter parameter) =>
        RulesAbout(key, parameter.Name).Union(ParameterRules.Of(parameter).Select(static rule => rule.Id)).Order(StringComparer.Ordinal);

    /// <summary>Returns the rules whose pages name the key.</summary>
    private static IEnumerable<string> RulesAbout(string key, string name) => RulePages.Ids.Select(RulePages.Read)
        .Where(page => page.Text.Contains("`" + key + "`", StringComparison.Ordinal)
            || page.Text.Contains("`" + name + "`", StringComparison.Ordinal))
        .Select(static page => page.Id);
}
