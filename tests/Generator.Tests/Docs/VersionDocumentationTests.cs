using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>Tests that the page about versions lists what the definitions contain.</summary>
public sealed class VersionDocumentationTests
{
    private const string Head = "| What | Where | Since | Source |\n| --- | --- | --- | --- |\n";
    private const string Mark = "UPDATE_SNAPSHOTS=1. -->\n\n";

    private static string Page => PathOf("versions.md");

    /// <summary>UPDATE_SNAPSHOTS=1 writes the table into the page.</summary>
    [Fact]
    public void The_table_lists_what_the_definitions_contain()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var text = page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)];
        var table = Head + string.Concat(Rows().Distinct().Select(static row => row + "\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(Page, text + table);
        else
            Assert.Equal(text + table, page);
    }

    [Fact]
    public void The_table_of_statements_lists_the_same_versions()
    {
        var rows = File.ReadLines(PathOf("statements.md")).SkipWhile(static line => !line.EndsWith("| Since |", StringComparison.Ordinal))
            .Skip(2).TakeWhile(static line => line.StartsWith('|')).ToArray();
        foreach (var statement in StatementDefinitions.All.Where(static statement => statement.ReadAs is null && statement.Since is not null))
        {
            var row = Assert.Single(rows, row => Names(row, statement));
            var parts = StatementDefinitions.All.Where(part => part.ReadAs == statement && part.Since is not null)
                .Select(static part => $", `{part.Description[(part.Description.IndexOf(' ') + 1)..]}` {part.Since!.Version}");
            Assert.EndsWith($"| {statement.Since!.Version}{string.Concat(parts)} |", row, StringComparison.Ordinal);
        }

        var dated = StatementDefinitions.All.Count(static statement => statement.ReadAs is null && statement.Since is not null);
        Assert.Equal(dated, rows.Count(static row => !row.EndsWith("| |", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_source_is_a_page_of_StarRocks() => Assert.All(
        All().Select(static fact => fact.Since.Source).Distinct(),
        static source => Assert.True(
            source.StartsWith("https://docs.starrocks.io/", StringComparison.Ordinal)
            || source.StartsWith("https://github.com/StarRocks/starrocks/pull/", StringComparison.Ordinal),
            source));

    [Fact]
    public void Nothing_in_a_statement_is_older_than_the_statement()
    {
        foreach (var statement in StatementDefinitions.All.Where(static statement => statement.Since is not null))
        {
            var ofStatement = OfMembers(statement.Members, "").Concat(OfWords(statement.Formats, "", "")).Select(static fact => fact.Since.Version);
            Assert.All(ofStatement, version => Assert.False(version.IsBefore(statement.Since!.Version), statement.Name));
        }
    }

    private static string PathOf(string document) =>
        Path.GetFullPath(Path.Combine(BuildPaths.Snapshots, "..", "..", "..", "docs", document));

    private static bool Names(string row, StatementDefinition statement) => row.Contains(
        statement.ReadyMadeType is { } type ? $"`{type}`" : $"[{statement.Attribute}(", StringComparison.Ordinal);

    private static IEnumerable<string> Rows() =>
        All().Select(static fact => $"| {fact.What} | {fact.Where} | {fact.Since.Version} | [{Title(fact.Since.Source)}]({fact.Since.Source}) |");

    private static IEnumerable<Fact> All() =>
    [
        .. StatementDefinitions.All.SelectMany(static statement => Of(statement.Description, "statement", statement.Since)),
        .. OfWords(CatalogDefinitions.Types, "type", "`CREATE EXTERNAL CATALOG`"),
        .. CatalogDefinitions.All.SelectMany(OfCatalog),
        .. Parameter.Rows.SelectMany(OfParameter),
        .. StatementDefinitions.All.SelectMany(static statement => OfWords(statement.Formats, "format", statement.Description)),
        .. OfWords(DataClause.Formats, DataClause.FormatKey, BrokerLoadDefinition.Instance.Description),
        .. StatementDefinitions.All.SelectMany(static statement => OfMembers(statement.Members, statement.Description)),
    ];

    private static IEnumerable<Fact> OfCatalog(CatalogDefinition catalog) =>
        (catalog.MetastoreKey is { } key ? OfWords(catalog.MetastoreWords, key.Name, $"catalog of type `{catalog.Type}`") : [])
            .Concat(OfMembers(catalog.Members, $"catalog of type `{catalog.Type}`"));

    private static IEnumerable<Fact> OfParameter(Parameter parameter)
    {
        var services = parameter.Only is { } only ? [only] : new[] { AwsService.S3, AwsService.Glue };
        var where = parameter.ReadBy == BlockReaders.Volumes ? "storage volume" : "auth block";
        return Of(string.Join(", ", services.Select(service => $"`{parameter.Key(service)}`")), where, parameter.Since);
    }

    private static IEnumerable<Fact> OfMembers(StatementMember[] members, string where) =>
        members.SelectMany(member => Of($"`{member.Key}`", where, member.Since));

    private static IEnumerable<Fact> OfWords(WordList? words, string key, string where) =>
        (words?.Words ?? []).SelectMany(word => Of($"`{key}` = `{word}`", where, words!.Find(word)!.Value.Since));

    private static IEnumerable<Fact> Of(string what, string where, Since? since) => since is null ? [] : [new(what, where, since)];

    private static string Title(string source)
    {
        var last = source.TrimEnd('/').Split('/')[^1];
        return source.Contains("/pull/", StringComparison.Ordinal) ? "#" + last : last;
    }

    private sealed record Fact(string What, string Where, Since Since);
}
