using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Proposes the keys that a statement reads and that are not set: first those that it requires, and last those that the other properties
/// make useless.
/// </summary>
internal static class KeyProposals
{
    /// <summary>Returns the keys that can be added to a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="typed">The key as far as it is typed. It restricts the keys only if the list may not belong to StarRocks.</param>
    internal static IReadOnlyList<Proposal> For(EditedList list, string typed)
    {
        var configuration = list.Read(isPartial: true);
        var proposals = new List<Proposal>();
        if (list.Scope.IsBackend)
            return proposals;
        if (list.Scope.IsFrontend)
        {
            AddFrontendKeys(configuration, proposals);
            return WithoutSetKeys(proposals, list, configuration);
        }

        if (HasOtherKeys(list))
            AddKeys(configuration, proposals);
        if (list.Scope is { IsOfCatalog: true, HasCatalogType: false })
            Array.ForEach(CatalogDefinitions.WithKeys(list.Others), catalog => AddMembers(catalog.Members, proposals));
        if (HasBlocks(list))
        {
            AddParameters(configuration.S3, configuration, proposals);
            if (!Evaluator.IsGlueIgnored(configuration))
                AddParameters(configuration.Glue, configuration, proposals);
        }

        if (list.BlockPrefix is { } prefix)
            proposals.RemoveAll(proposal => !proposal.Text.StartsWith(prefix + ".", StringComparison.Ordinal));
        if (!list.IsCertain)
            proposals.RemoveAll(proposal => !IsOfGroup(proposal.Text, typed));
        return WithoutSetKeys(proposals, list, configuration);
    }

    /// <summary>Returns the keys that begin with a prefix, relative to it.</summary>
    internal static IReadOnlyList<Proposal> Within(string prefix, IReadOnlyList<Proposal> keys)
    {
        var names = new List<Proposal>();
        foreach (var key in keys)
        {
            if (key.Text.StartsWith(prefix + ".", StringComparison.Ordinal))
                names.Add(key with { Text = key.Text.Substring(prefix.Length + 1) });
        }

        return names;
    }

    /// <summary>
    /// Returns the keys as they are typed: those of the blocks can have a prefix that the statement removes, and have it if one is typed.
    /// </summary>
    internal static IReadOnlyList<Proposal> Prefixed(EditedList list, string typed, IReadOnlyList<Proposal> keys)
    {
        if (list.Scope.KeyPrefix is not { } prefix)
            return keys;
        var isTyped = typed.Length == 0
            ? list.Others.Any(other => other.Key.StartsWith(prefix + AwsServices.S3Prefix, StringComparison.Ordinal))
            : typed.StartsWith(prefix, StringComparison.Ordinal) || prefix.StartsWith(typed, StringComparison.Ordinal);
        if (!isTyped)
            return keys;
        var names = new List<Proposal>();
        foreach (var key in keys)
            names.Add(AwsServices.PrefixOf(key.Text) is null ? key : key with { Text = prefix + key.Text });
        return names;
    }

    /// <summary>Adds the settings of fe.conf, without versions, because those of the parameters are about the keys in SQL.</summary>
    private static void AddFrontendKeys(Configuration configuration, List<Proposal> proposals)
    {
        foreach (var name in FrontendKeys.All)
        {
            if (!FrontendKeys.TryFind(name, out var parameter))
                proposals.Add(new Proposal(name, StatementKey.FrontendPath.Meaning));
            else if (!configuration.S3.Present.Contains(parameter))
                proposals.Add(new Proposal(name, parameter.Meaning));
        }

        foreach (var setting in FrontendSwitch.All)
            proposals.Add(new Proposal(setting.Name, setting.Meaning));
    }

    private static bool HasBlocks(EditedList list) =>
        list.Scope is not StatementDefinition statement || list.Clause is not { } clause || !statement.Misplaces(clause);

    private static bool HasOtherKeys(EditedList list)
    {
        if (list.Scope is not StatementDefinition statement || list.Clause is not { } clause)
            return list.Scope.ReadsOtherKeys;
        return statement.SplitsBlocks ? clause != statement.BlockClause : clause != statement.OtherClause;
    }

    private static void AddKeys(Configuration configuration, List<Proposal> proposals)
    {
        if (configuration.Scope.HasCatalogType)
        {
            proposals.Add(new Proposal(StatementKey.Type.Name, StatementKey.Type.Meaning));
            if (configuration.Catalog is { } known)
                AddMembers(Array.FindAll(known.Members, member => MayBeRead(member, known, configuration.Metastore)), proposals);
            else
                Array.ForEach(CatalogDefinitions.All, catalog => AddMembers(catalog.Members, proposals));
        }

        if (configuration.Statement is { } statement)
            AddMembers((statement.ReadAs ?? statement).Members, proposals);
    }

    private static bool MayBeRead(StatementMember member, CatalogDefinition catalog, Metastore metastore) =>
        catalog.Rejects(metastore) || member.MayBeReadWith(metastore);

    private static void AddMembers(StatementMember[] members, List<Proposal> proposals)
    {
        foreach (var member in members)
            proposals.Add(new Proposal(member.Key, member.Meaning) { Since = member.Since });
    }

    private static void AddParameters(AuthBlock block, Configuration configuration, List<Proposal> proposals)
    {
        if (block.IsUnread)
            return;
        var isFixed = configuration.Scope is { IsStorageVolume: true, IsPartial: true };
        var rejected = SRA1016.RejectedIn(block);
        foreach (var parameter in Parameter.Rows)
        {
            if (parameter.IsOf(block.Service) && block.MayRead(parameter) && !block.Present.Contains(parameter)
                && !rejected.Contains(parameter) && !(isFixed && parameter.IsFixedInVolume))
                proposals.Add(new Proposal(block.Key(parameter), parameter.Meaning) { Since = parameter.Since });
        }
    }

    /// <summary>Indicates whether the typed text names the group of a key, as <c>aws.s3.</c> does.</summary>
    private static bool IsOfGroup(string key, string typed) => typed.LastIndexOf('.') is >= 0 and var dot
        && key.Length > dot && string.CompareOrdinal(key, 0, typed, 0, dot + 1) == 0;

    private static List<Proposal> WithoutSetKeys(List<Proposal> proposals, EditedList list, Configuration configuration)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in list.Others)
            seen.Add(list.Scope.AsRead(other.Key));
        var missing = MissingKeys(list);
        var ignored = new IgnoredKeys(list, configuration);
        var (required, optional, useless) = (new List<Proposal>(), new List<Proposal>(), new List<Proposal>());
        foreach (var proposal in proposals)
        {
            var isSet = StatementKeys.TryFind(proposal.Text, out var key) && configuration.IsWritten(key);
            if (isSet || !list.MayHave(proposal.Since) || !seen.Add(proposal.Text))
                continue;
            if (missing.Contains(proposal.Text))
                required.Add(proposal with { IsRequired = true });
            else
                (ignored.Has(proposal.Text) ? useless : optional).Add(proposal);
        }

        return [.. required, .. optional, .. useless];
    }

    /// <summary>Returns the keys whose absence the rule about required properties reports.</summary>
    private static HashSet<string> MissingKeys(EditedList list)
    {
        var report = new Report { Rule = SRA5001.Rule };
        if (!list.Scope.IsPartial)
            SRA5001.Rule.Statement!(list.Read(isPartial: false), report);
        return report.Keys();
    }
}
