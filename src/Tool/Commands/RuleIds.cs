using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Checks and completes ids of rules in arguments.</summary>
internal static class RuleIds
{
    internal static IEnumerable<string> All => RuleList.All.Select(static rule => rule.Id);

    /// <summary>Rejects what is no id of a rule about configurations.</summary>
    internal static void Restrict(Option<string[]> option)
    {
        option.CompletionSources.Add(static _ => All.Select(static id => new System.CommandLine.Completions.CompletionItem(id)));
        option.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!All.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
                    result.AddError(NotFoundMessage(token.Value));
            }
        });
    }

    private static string NotFoundMessage(string id) => RulePages.Find(id) is { } page
        ? "The rule '" + page.Id + "' is about C# code, which 'fix' does not change. "
            + "An editor or 'dotnet format analyzers' applies its code fix, if it has one."
        : "There is no rule '" + Printable.Text(id) + "'. 'starrocks-auth explain' lists the rules.";
}
