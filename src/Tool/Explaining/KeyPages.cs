using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds what is known about keys.</summary>
internal static class KeyPages
{
    /// <summary>Gets the known keys.</summary>
    internal static IEnumerable<string> Keys =>
        Parameters.All.SelectMany(static parameter => KeysOf(parameter))
            .Concat(StatementKeys.Names)
            .Concat(FrontendKeys.All)
            .Concat(Members().Select(static member => member.Member.Key))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>Returns what is known about a key; null if it is unknown.</summary>
    internal static KeyPage? Find(string name)
    {
        var key = name.Trim().ToLowerInvariant();
        if (Parameters.TryFind(key, out var service, out var parameter))
            return KeyPage.Of(key, service, parameter);
        if (FrontendKeys.TryFind(key, out var setting))
            return KeyPage.OfFrontend(key, setting);
        var members = Members().Where(member => member.Member.Key == key).ToList();
        return members.Count > 0 || StatementKeys.TryFind(key, out _) ? KeyPage.Of(key, members) : null;
    }

    /// <summary>Returns the message for a text that is neither a rule nor a key.</summary>
    internal static string NotFoundMessage(string name)
    {
        var shown = KeyText.ForMessage(Printable.Text(name));
        var suggestion = Alias.TryFind(name, out var alias) ? alias.ParameterKey : SuggestionFor(name.ToLowerInvariant());
        return "'" + shown + "' is neither a rule nor a key of StarRocks."
            + (suggestion is null ? " 'starrocks-auth explain' lists the rules." : " Did you mean '" + suggestion + "'?");
    }

    private static string? SuggestionFor(string key)
    {
        if ((CatalogKeys.Meant(key) ?? (AwsServices.PrefixOf(key) is null ? FrontendKeys.Meant(key) : null)) is { } meant)
            return meant;
        if (AwsServices.PrefixOf(key) is not { } prefix || key.Length <= prefix.Length)
            return null;
        var service = AwsServices.FromPrefix(prefix);
        return KeySuggestions.Find(service, key[(prefix.Length + 1)..])?.Key(service, prefix);
    }

    private static IEnumerable<string> KeysOf(Parameter parameter) =>
        new[] { AwsService.S3, AwsService.Glue }.Where(parameter.IsOf).Select(service => parameter.Key(service));

    private static IEnumerable<(string Owner, Since? OwnerSince, StatementMember Member)> Members() =>
        CatalogDefinitions.All
            .SelectMany(static catalog => catalog.Members.Select(member => ("catalog of type " + catalog.Type, catalog.Since, member)))
            .Concat(StatementDefinitions.All.SelectMany(
                static statement => statement.Members.Select(member => (statement.Description, statement.Since, member))));
}
