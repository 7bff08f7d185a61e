using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>The README and the documents beside the rules' pages show what really comes.</summary>
public sealed class DocumentExampleTests
{
    public static TheoryData<string> Documents =>
    [
        "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "src/Rules/README.md", "src/S3/README.md", "src/Extensions/README.md",
        "src/Tool/README.md",
        .. In("docs"), .. In("docs/how-to"),
    ];

    public static TheoryData<string> Linking => [.. Documents.Select(static row => row.Data), .. In("docs/rules")];

    private static string Root => Path.GetFullPath(Path.Combine(BuildPaths.Snapshots, "..", "..", ".."));

    /// <summary>UPDATE_SNAPSHOTS=1 writes the messages into the document.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public async Task The_messages_below_an_example(string document)
    {
        var path = Path.Combine(Root, document);
        var text = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var examples = PageExample.OfDocument(text).Where(static example => example.Messages is not null).ToList();
        var said = new List<string>();
        foreach (var example in examples)
            said.Add(string.Concat((await ExampleRun.OfAsync(example)).Select(static line => line + "\n")));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(path, PageExample.DocumentWithMessages(text, new Queue<string>(said)), TestContext.Current.CancellationToken);
        else
            Assert.Equal(said, examples.Select(static example => example.Messages!));
        Assert.DoesNotContain("", said);
        Assert.True(examples.Count > 0 || document != "docs/getting-started.md", "The first page shows no message.");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Any_other_example_compiles_and_reports_nothing(string document)
    {
        var text = (await File.ReadAllTextAsync(Path.Combine(Root, document), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        foreach (var example in PageExample.OfDocument(text).Where(static example => example.Messages is null))
            Assert.Empty(await ExampleRun.OfAsync(example));
    }

    /// <summary>UPDATE_SNAPSHOTS=1 writes the output into the document.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public async Task The_output_below_an_example(string document)
    {
        var path = Path.Combine(Root, document);
        var text = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        foreach (var example in PageExample.OfDocument(text).Where(ExampleOutput.CanRun))
        {
            var output = await ExampleOutput.OfAsync(example);
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
                await File.WriteAllTextAsync(path, text = example.WithOutput(text, output), TestContext.Current.CancellationToken);
            else
                Assert.Equal(example.Output, output);
        }
    }

    /// <summary>A message that no example makes would stay as it is whatever the rule reports.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_message_is_of_an_example(string document)
    {
        var text = File.ReadAllText(Path.Combine(Root, document)).ReplaceLineEndings("\n");
        Assert.Equal(
            PageExample.OfDocument(text).SelectMany(static example => (example.Messages ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            PageExample.MessagesIn(text));
    }

    /// <summary>What a document for contributors names of the repository is there.</summary>
    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/architecture.md")]
    [InlineData("src/Rules/README.md")]
    public void The_paths(string document)
    {
        foreach (var path in Links.Paths(File.ReadAllText(Path.Combine(Root, document))))
            Assert.True(File.Exists(Path.Combine(Root, path)) || Directory.Exists(Path.Combine(Root, path)), $"{document} names {path}, which is not there.");
    }

    /// <summary>A link to a file of the repository leads to one, and to a heading that is there.</summary>
    [Theory]
    [MemberData(nameof(Linking))]
    public void The_links(string document)
    {
        var text = File.ReadAllText(Path.Combine(Root, document));
        foreach (var target in Links.In(text))
        {
            var (file, heading) = target.Split('#') is [var path, var mark] ? (path, mark) : (target, "");
            var full = Path.GetFullPath(file.Length == 0 ? Path.Combine(Root, document) : Path.Combine(Root, Path.GetDirectoryName(document)!, file));
            Assert.True(File.Exists(full) || Directory.Exists(full), $"{document} links to {target}, which is not there.");
            Assert.True(heading.Length == 0 || Links.Headings(File.ReadAllText(full)).Contains(heading), $"{document} links to {target}, and there is no such heading.");
        }
    }

    private static IEnumerable<string> In(string folder) =>
        Directory.GetFiles(Path.Combine(Root, folder), "*.md").Select(path => $"{folder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal);
}
