using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace GettingStarted;

/// <summary>A code block in a numbered section of the page.</summary>
/// <param name="Language">The language, or an empty text for commands.</param>
/// <param name="Code">The lines of the block.</param>
/// <param name="File">The file that the line above the block names, or null.</param>
/// <param name="Follower">The block right below that has no file of its own: the messages, or the output.</param>
internal sealed partial record GuideBlock(string Language, string Code, string? File, string Follower)
{
    internal bool IsCommands => Language.Length == 0;

    internal static IEnumerable<GuideBlock> Of(string page) => Section().Matches(page).SelectMany(static section => OfSection(section.Value));

    private static List<GuideBlock> OfSection(string section)
    {
        var blocks = new List<GuideBlock>();
        foreach (Match match in Block().Matches(section))
        {
            var (language, code) = (match.Groups["language"].Value, match.Groups["code"].Value);
            var file = FileName().Matches(match.Groups["above"].Value).LastOrDefault(name => language == Language(name.Groups[1].Value))?.Value.Trim('`');
            if (file is null && language.Length != 0)
                blocks[^1] = blocks[^1] with { Follower = code };
            else
                blocks.Add(new(language, code, file, ""));
        }

        return blocks;

        static string Language(string extension) => extension == "cs" ? "csharp" : extension;
    }

    [GeneratedRegex(@"^## \d.*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"(?<=^(?<above>[^\n]*)\n\n)```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"`\w+\.(cs|sql|json)`")]
    private static partial Regex FileName();
}
