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
        if (FindParameter(configuration, key) is var (block, parameter))
        {
            return parameter.Type == ParameterType.Region
                ? Regions(configuration, block[EndpointOf(parameter)], parameter.Meaning)
                : Words(list, parameter.ProposedWords, parameter.Meaning);
        }

        if (list.Scope.IsFrontend && FrontendSwitch.Find(key) is { } setting)
            return Words(list, setting.Words, setting.Meaning);
        if (!list.IsCertain && !StatementInference.IsOfCatalog(key))
            return [];
        if (key == DataClause.FormatKey)
            return Words(list, DataClause.Formats, StatementKey.Format.Meaning);
        if (StatementKeys.TryFind(key, out var known))
        {
            return known.IsRegion
                ? Regions(configuration, configuration[StatementKey.IcebergUri], known.Meaning)
                : Words(list, WordsOf(configuration, known), known.Meaning);
        }

        return MemberOf(configuration, key) is { } member ? Words(list, member.ProposedWords, member.Meaning) : [];
    }

    /// <summary>Returns the parameter of a key with its block; null if it has another key.</summary>
    internal static (AuthBlock Block, Parameter Parameter)? FindParameter(Configuration configuration, string key)
    {
        if (Parameters.TryFind(key, out var service, out var parameter))
            return (configuration.Block(service), parameter);
        if (configuration.Scope.IsFrontend && FrontendKeys.TryFind(key, out parameter))
            return (configuration.S3, parameter);
        var prefix = configuration.S3.Prefix + ".";
        return configuration.S3.Service == AwsService.Other && key.StartsWith(prefix, StringComparison.Ordinal)
            && Parameters.TryFind(AwsService.Other, key.Substring(prefix.Length), out var other) ? (configuration.S3, other) : null;
    }

    /// <summary>Returns the words of a key that is no parameter; null if it can have any value.</summary>
    internal static WordList? WordsOf(Configuration configuration, StatementKey key)
    {
        var words = SRA5002.AllowedFor(configuration, key) ?? key.ProposedWords;
        if (configuration.Catalog is { } catalog)
            return key == configuration.MetastoreKey ? MetastoresOf(catalog) : words;

        // Several types of catalogs have the key. The first one has every metastore of the others.
        return words ?? (Array.Find(CatalogDefinitions.All, each => each.MetastoreKey == key) is { } first ? MetastoresOf(first) : null);
    }

    private static WordList MetastoresOf(CatalogDefinition catalog)
    {
        var words = catalog.MetastoreWords;
        return catalog.DirectoryMetastore is { } directory && !words.Has(directory) ? words.After(directory) : words;
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

    private static Proposal[] Words(EditedList list, WordList? words, string meaning)
    {
        var supported = list.TargetVersion is { } target ? words?.In(target) : words;
        return Array.ConvertAll(supported?.Words ?? [], word => new Proposal(word, meaning));
    }

    private static Parameter EndpointOf(Parameter region) => region == Parameter.StsRegion ? Parameter.StsEndpoint : Parameter.Endpoint;

    /// <summary>
    /// Returns the region of the endpoint that requests are signed for, and the others of the partition that the other properties are in;
    /// those of every partition if they are in none.
    /// </summary>
    private static List<Proposal> Regions(Configuration configuration, string? endpoint, string meaning)
    {
        var regions = new List<Proposal>();
        var own = RegionOf(endpoint);
        if (own is not null)
            regions.Add(new Proposal(own, meaning));
        var partition = PartitionOf(own) ?? PartitionOf(configuration.S3) ?? PartitionOf(configuration.Glue)
            ?? PartitionOf(RegionOf(configuration[StatementKey.IcebergUri]));
        foreach (var region in RegionNames.All)
        {
            if (region != own && (partition is null || PartitionOf(region) == partition))
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
            : PartitionOf(block[Parameter.StsRegion]) ?? PartitionOf(RegionOf(block[Parameter.Endpoint]))
                ?? PartitionOf(RegionOf(block[Parameter.StsEndpoint]));
    }

    private static string? PartitionOf(string? region) => region is null ? null : AwsRegion.PartitionOf(region.AsSpan());

    private static string? RegionOf(string? endpoint) => endpoint is null ? null : Endpoint.RegionOf(endpoint);
}
