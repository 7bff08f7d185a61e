using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>A piece of code that a rule's page shows as wrong or as right, and the messages that stand below it.</summary>
internal sealed partial record PageExample(string Id, bool IsRight, string Language, string Code, string? Messages)
{
    /// <summary>The C# of the project that has the example as a file.</summary>
    internal string Declarations { get; init; } = "";

    /// <summary>The file that the line above the example names, or null.</summary>
    internal string? NamedFile { get; init; }

    /// <summary>The file of the project that contains the example.</summary>
    internal string FileName => NamedFile ?? Language switch { "csharp" => "Lake.cs", "sql" => "lake.sql", _ => "appsettings.json" };

    /// <summary>What the block right below shows instead of messages, or null.</summary>
    internal string? Output { get; init; }

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

    /// <summary>C#, SQL and JSON of any other document, with the messages right below, and the types that stand above.</summary>
    internal static IEnumerable<PageExample> OfDocument(string text)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in Block().Matches(text))
        {
            var example = new PageExample("", false, match.Groups["language"].Value, match.Groups["code"].Value, match.Groups["messages"] is { Success: true } messages ? messages.Value : null);
            var declared = example.Types().ToDictionary(static type => type.Identifier.Text, static type => type.ToFullString(), StringComparer.Ordinal);
            yield return example with
            {
                NamedFile = FileNamedAbove(text, match),
                Output = Below().Match(text, match.Index + match.Length) is { Success: true } below ? below.Groups["code"].Value : null,
                Declarations = string.Join("\n", types.Where(type => !declared.ContainsKey(type.Key)).Select(static type => type.Value)),
            };
            foreach (var (name, type) in declared)
                types[name] = type;
        }
    }

    /// <summary>The lines of a document that look like the compiler's, with an example above them or without.</summary>
    internal static IEnumerable<string> MessagesIn(string text)
    {
        foreach (Match match in Message().Matches(text))
            yield return match.Value;
    }

    /// <summary>The document with these messages below what it shows.</summary>
    internal static string DocumentWithMessages(string text, Queue<string> messages) => Block().Replace(text, match =>
        match.Groups["messages"].Success ? $"```{match.Groups["language"].Value}\n{match.Groups["code"].Value}```\n\n```text\n{messages.Dequeue()}```\n" : match.Value);

    /// <summary>The document with this output below the example.</summary>
    internal string WithOutput(string text, string output)
    {
        var start = text.IndexOf(Code + "```\n\n```", StringComparison.Ordinal) + Code.Length;
        var first = text.IndexOf('\n', start + "```\n\n```".Length) + 1;
        return text[..first] + output + text[(first + Output!.Length)..];
    }

    private IEnumerable<BaseTypeDeclarationSyntax> Types() =>
        Language == "csharp" ? CSharpSyntaxTree.ParseText(Code).GetCompilationUnitRoot().Members.OfType<BaseTypeDeclarationSyntax>() : [];

    private static string? FileNamedAbove(string text, Match block)
    {
        var line = text[..block.Index].TrimEnd().Split('\n')[^1];
        var extension = block.Groups["language"].Value switch { "csharp" => ".cs", "sql" => ".sql", _ => ".json" };
        return FileInText().Matches(line).Select(static name => name.Groups[1].Value).LastOrDefault(name => name.EndsWith(extension, StringComparison.Ordinal));
    }

    private static bool IsUnder(string page, int index, string heading) =>
        page.LastIndexOf($"\n## {heading}\n", index, StringComparison.Ordinal) > page.LastIndexOf("\n## Wrong\n", index, StringComparison.Ordinal);

    // Between the headings alone: what follows them shows how to suppress.
    [GeneratedRegex(@"(?<=\n## Wrong\n(?:(?!\n## How to fix\n).)*)^```(?<language>csharp|sql|json)\n(?<code>.*?)^```\n(?:\n```text\n(?<messages>.*?)^```\n)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"<StarRocksAwsAuthTargetVersion>(?<version>[^<]+)<")]
    private static partial Regex Target();

    [GeneratedRegex(@"^```(?<language>csharp|sql|json)\n(?<code>(?:(?!```)[^\n]*\n)*)^```\n(?:\n```text\n(?<messages>(?:[\w.]+\(\d+,\d+\): [^\n]*\n)*)^```\n)?", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\G\n```(?:sql|json|text)\n(?<code>(?:(?!```)[^\n]*\n)*)^```\n", RegexOptions.Multiline)]
    private static partial Regex Below();

    [GeneratedRegex(@"`(\w[\w.]*)`")]
    private static partial Regex FileInText();

    [GeneratedRegex(@"^[\w./]+\(\d+,\d+\): (?:error|warning|info) SRA\d{4}: [^\n]*$", RegexOptions.Multiline)]
    private static partial Regex Message();
}
