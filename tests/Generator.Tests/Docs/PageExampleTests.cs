using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>The pages show what really comes: under a wrong example its messages, of a right one nothing, and what silences it does.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "SRA*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.GetFullPath(Path.Combine(BuildPaths.Snapshots, "..", "..", "..", "docs", "rules"));

    /// <summary>UPDATE_SNAPSHOTS=1 writes the messages into the page.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_messages_of_what_is_wrong(string id)
    {
        var page = Read(id);
        var wrong = PageExample.Of(id, page).Where(static example => !example.IsRight).ToList();
        var said = new List<string>();
        foreach (var example in wrong)
            said.Add(Lines(await ExampleRun.OfAsync(example)));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(Path.Combine(Folder, id + ".md"), PageExample.WithMessages(page, new Queue<string>(said)), TestContext.Current.CancellationToken);
        else
            Assert.Equal(said, wrong.Select(static example => example.Messages ?? ""));
        Assert.All(said, lines => Assert.Contains($" {id}: ", lines, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_said_of_what_is_right(string id)
    {
        foreach (var example in PageExample.Of(id, Read(id)).Where(static example => example.IsRight))
        {
            Assert.Null(example.Messages);
            Assert.Empty(await ExampleRun.OfAsync(example));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_page_says_how_to_suppress_it_and_that_works(string id)
    {
        var page = Read(id);
        var how = page[page.IndexOf("\n## When to suppress\n", StringComparison.Ordinal)..];
        Assert.Contains($"\ndotnet_diagnostic.{id}.severity = ", how, StringComparison.Ordinal);
        foreach (var example in PageExample.Of(id, page).Where(static example => !example.IsRight))
        {
            if (example.Language == "csharp")
            {
                // What is generated, or not, doesn't change with the severity of such an error: its page offers no pragma.
                if (!how.Contains($"#pragma warning disable {id}", StringComparison.Ordinal))
                    Assert.StartsWith("SRA0", id, StringComparison.Ordinal);
                await IsSilentAsync(example with { Code = $"#pragma warning disable {id} // why\n" + example.Code });
                continue;
            }

            Assert.Contains($"\nstarrocks_awsauth.{id}.severity = none\n", how, StringComparison.Ordinal);
            Assert.Contains($"-- starrocks-awsauth: disable {id}", how, StringComparison.Ordinal);
            await IsSilentAsync(example, ($"starrocks_awsauth.{id}.severity", "none"));
            await IsSilentAsync(example with { Code = $"{(example.Language == "sql" ? "--" : "//")} starrocks-awsauth: disable {id} -- why\n" + example.Code });
        }
    }

    private static async Task IsSilentAsync(PageExample example, params (string Key, string Value)[] editorConfig) =>
        Assert.DoesNotContain(await ExampleRun.OfAsync(example, editorConfig), line => line.Contains($" {example.Id}: ", StringComparison.Ordinal));

    private static string Read(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");

    private static string Lines(IReadOnlyList<string> lines) => lines.Aggregate(new StringBuilder(), static (text, line) => text.Append(line).Append('\n'), static text => text.ToString());
}
