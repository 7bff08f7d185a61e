using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Lists all rules about configurations.</summary>
internal static class RuleList
{
    internal static IReadOnlyList<RuleFamily> Families { get; } =
    [
        new(
            "Identity",
            SRA1001.Rule, SRA1002.Rule, SRA1003.Rule, SRA1004.Rule, SRA1005.Rule, SRA1006.Rule, SRA1007.Rule, SRA1008.Rule,
            SRA1009.Rule, SRA1010.Rule, SRA1011.Rule, SRA1012.Rule, SRA1013.Rule, SRA1014.Rule, SRA1015.Rule, SRA1016.Rule),
        new(
            "Values",
            SRA2001.Rule, SRA2002.Rule, SRA2003.Rule, SRA2004.Rule, SRA2005.Rule, SRA2006.Rule, SRA2007.Rule, SRA2008.Rule,
            SRA2009.Rule, SRA2010.Rule, SRA2011.Rule, SRA2012.Rule, SRA2013.Rule, SRA2014.Rule, SRA2015.Rule),
        new("Secrets", SRA3001.Rule),
        new("Keys", SRA4001.Rule, SRA4002.Rule, SRA4003.Rule, SRA4004.Rule, SRA4005.Rule),
        new(
            "Statements",
            SRA5001.Rule, SRA5002.Rule, SRA5003.Rule, SRA5004.Rule, SRA5005.Rule, SRA5006.Rule,
            SRA5007.Rule, SRA5008.Rule),
        new("Sql", SRA6001.Rule),
    ];

    internal static IReadOnlyList<Rule> All { get; } = [.. Families.SelectMany(static family => family.Rules)];

    internal static RuleRounds Rounds { get; } = new(All);
}
