using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Proposes the values of a key: the words that StarRocks supports, and regions.</summary>
internal static class ValueProposals
{
    /// <summary>Returns the values of a key in the order in which editors show them; empty if it can have any.</summary>
    /// <param name="list">The list that contains the key.</param>
    /// <param name="key">The key as it is written.</param>
    internal static IReadOnlyList<Proposal> For(EditedList list, string key)
    {
        var configuration = list.Read(isPartial: true);
        key = list.Scope.AsRead(key);
        if (FindParameter(configuration, key) is { } parameter)
        {
            return parameter.Type == ParameterType.Region
                ? Regions(configuration, parameter.Meaning)
                : Words(parameter.ProposedWords, parameter.Meaning);
        }

        if (!list.IsCertain && !StatementInference.IsOfCatalog(key))
            return [];
        if (StatementKeys.TryFind(key, out var known))
            return known.IsRegion ? Regions(configuration, known.Meaning) : Words(WordsOf(configuration, known), known.Meaning);
        return MemberOf(configuration, key) is { } member ? Words(member.ProposedWords, member.Meaning) : [];
    }

    private static Parameter? FindParameter(Configuration configuration, string key)
    {
        if (Parameters.TryFind(key, out _, out var parameter)
            || (configuration.Scope.IsFrontend && FrontendKeys.TryFind(key, out parameter)))
            return parameter;
        var prefix = configuration.S3.Prefix + ".";
        return configuration.S3.Service == AwsService.Other && key.StartsWith(prefix, StringComparison.Ordinal)
            && Parameters.TryFind(AwsService.Other, key.Substring(prefix.Length), out var other) ? other : null;
    }

    private static string[] WordsOf(Configuration configuration, StatementKey key)
    {
        var words = (SRA5002.AllowedFor(configuration, key) ?? key.ProposedWords)?.Words;
        if (configuration.Catalog is { } catalog)
            return key == configuration.MetastoreKey ? MetastoresOf(catalog) : words ?? [];

        // Several types of catalogs have the key. The first one has every metastore of the others.
        return words ?? (Array.Find(CatalogDefinitions.All, each => each.MetastoreKey == key) is { } first ? MetastoresOf(first) : []);
    }

    private static string[] MetastoresOf(CatalogDefinition catalog)
    {
        var words = catalog.MetastoreWords.Words;
        return catalog.DirectoryMetastore is { } directory && Array.IndexOf(words, directory) < 0 ? [directory, .. words] : words;
    }

    private static StatementMember? MemberOf(Configuration configuration, string key)
    {
        foreach (var catalog in configuration.Catalog is { } known ? [known] : CatalogDefinitions.All)
        {
            if (configuration.Scope.IsOfCatalog && Array.Find(catalog.Members, Has) is { } found)
                return found;
        }

        return configuration.Statement is { } statement ? Array.Find((statement.ReadAs ?? statement).Members, Has) : null;

        bool Has(StatementMember member) => string.Equals(member.Key, key, StringComparison.Ordinal);
    }

    private static Proposal[] Words(WordList? words, string meaning) => Words(words?.Words ?? [], meaning);

    private static Proposal[] Words(string[] words, string meaning) => Array.ConvertAll(words, word => new Proposal(word, meaning));

    /// <summary>Returns the regions of the partition that the other properties are in; of every partition if they are in none.</summary>
    private static List<Proposal> Regions(Configuration configuration, string meaning)
    {
        var partition = PartitionOf(configuration.S3) ?? PartitionOf(configuration.Glue);
        var regions = new List<Proposal>();
        foreach (var region in RegionNames.All)
        {
            if (partition is null || AwsRegion.PartitionOf(region.AsSpan()) == partition)
                regions.Add(new Proposal(region, meaning));
        }

        return regions;
    }

    private static string? PartitionOf(AuthBlock block)
    {
        if (block.Partition is { } partition)
            return partition;
        return block.TryGetRole(out var role)
            ? role.Partition.ToString()
            : block[Parameter.StsRegion] is { } region ? AwsRegion.PartitionOf(region.AsSpan()) : null;
    }
}
