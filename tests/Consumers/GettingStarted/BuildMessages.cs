using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace GettingStarted;

/// <summary>The lines of a build that are of the package, without the folder, the link and the project.</summary>
internal static partial class BuildMessages
{
    internal static IEnumerable<string> In(string output) => Message().Matches(output).Select(static match => match.Value).Distinct();

    [GeneratedRegex(@"[\w.]+\(\d+,\d+\): (?:error|warning) SRA\d{4}: .*?(?=(?: \(https://[^)]*\))? \[[^\]]*\]\r?$)", RegexOptions.Multiline)]
    private static partial Regex Message();
}
