using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Pages;

/// <summary>A page of docs/rules: the code under Wrong and Right.</summary>
internal sealed partial class RulePage(string id, string text)
{
    public string Id => id;

    public IEnumerable<(bool IsRight, string Code)> Examples(string language)
    {
        foreach (var isRight in new[] { false, true })
        {
            foreach (var block in CodeBlock().Matches(Section(isRight ? "Right" : "Wrong")).Where(block => block.Groups[1].Value == language))
                yield return (isRight, block.Groups[2].Value);
        }
    }

    private string Section(string heading)
    {
        var start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        return text[start..text.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
