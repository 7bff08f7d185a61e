using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>A piece of code that a rule's page shows as wrong or as right, and the messages that stand below it.</summary>
internal sealed partial record PageExample(string Id, bool IsRight, string Language, string Code, string? Messages)
{
    /// <summary>The C# of the project that has the example as a file.</summary>
    internal string Declarations { get; init; } = "";

    /// <summary>The version of StarRocks that the page's project file sets.</summary>
    internal string TargetVersion { get; init; } = "";

    /// <summary>C#, SQL and JSON of a page, in its order.</summary>
    internal static IEnumerable<PageExample> Of(string id, string page)
    {
        var target = Target().Match(page).Groups["version"].Value;
        foreach (Match match in Example().Matches(page))
        {
            yield return new PageExample(id, IsUnder(page, match.Index, "Right"), match.Groups["language"].Value, match.Groups["code"].Value, match.Groups["messages"] is { Success: true } messages ? messages.Value : null)
            {
                TargetVersion = target,
            };
        }
    }

    /// <summary>The page with these messages below its wrong examples, in their order; what stands there goes.</summary>
    internal static string WithMessages(string page, Queue<string> messages) => Example().Replace(page, match =>
        IsUnder(page, match.Index, "Right") ? match.Value : $"```{match.Groups["language"].Value}\n{match.Groups["code"].Value}```\n\n```text\n{messages.Dequeue()}```\n");

    /// <summary>What any other document shows with its messages right below.</summary>
    internal static IEnumerable<PageExample> OfDocument(string text)
    {
        foreach (Match match in Shown().Matches(text))
            yield return new PageExample("", false, match.Groups["language"].Value, match.Groups["code"].Value, match.Groups["messages"].Value) { Declarations = BoundTypeBefore(text, match) };
    }

    /// <summary>The lines of a document that look like the compiler's, with an example above them or without.</summary>
    internal static IEnumerable<string> MessagesIn(string text)
    {
        foreach (Match match in Message().Matches(text))
            yield return match.Value;
    }

    /// <summary>The document with these messages below what it shows.</summary>
    internal static string DocumentWithMessages(string text, Queue<string> messages) => Shown().Replace(text, match =>
        $"```{match.Groups["language"].Value}\n{match.Groups["code"].Value}```\n\n```text\n{messages.Dequeue()}```\n");

    // Settings stand below the type that their section is bound to.
    private static string BoundTypeBefore(string text, Match settings) =>
        settings.Groups["language"].Value == "json" && BoundType().Match(text[..settings.Index]) is { Success: true } type ? type.Groups["code"].Value : "";

    private static bool IsUnder(string page, int index, string heading) =>
        page.LastIndexOf($"\n## {heading}\n", index, StringComparison.Ordinal) > page.LastIndexOf("\n## Wrong\n", index, StringComparison.Ordinal);

    // Between the headings alone: what follows them shows how to suppress.
    [GeneratedRegex(@"(?<=\n## Wrong\n(?:(?!\n## How to fix\n).)*)^```(?<language>csharp|sql|json)\n(?<code>.*?)^```\n(?:\n```text\n(?<messages>.*?)^```\n)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"<StarRocksAwsAuthTargetVersion>(?<version>[^<]+)<")]
    private static partial Regex Target();

    [GeneratedRegex(@"^```(?<language>csharp|sql|json)\n(?<code>(?:(?!```)[^\n]*\n)*)^```\n\n```text\n(?<messages>(?:[\w.]+\(\d+,\d+\): [^\n]*\n)*)^```\n", RegexOptions.Multiline)]
    private static partial Regex Shown();

    [GeneratedRegex(@"^```csharp\n(?<code>(?:(?!```)[^\n]*\n)*)^```\n\n\z", RegexOptions.Multiline)]
    private static partial Regex BoundType();

    [GeneratedRegex(@"^[\w./]+\(\d+,\d+\): (?:error|warning|info) SRA\d{4}: [^\n]*$", RegexOptions.Multiline)]
    private static partial Regex Message();
}
