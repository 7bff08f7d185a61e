using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Inputs;

/// <summary>The documentation and the hook of pre-commit name the files that are checked.</summary>
public sealed partial class DocumentedFilesTests
{
    [Fact]
    public void Documented_extensions_are_checked()
    {
        Assert.NotEmpty(Documented);
        Assert.All(Documented, static extension => Assert.NotNull(ToolFileKinds.All.Find("x" + extension)));
    }

    [Fact]
    public void The_hook_passes_the_files_that_are_documented()
    {
        var files = HookFiles().Match(RepositoryFiles.Read(".pre-commit-hooks.yaml")).Groups[1].Value;
        var extensions = files[3..files.IndexOf(')', StringComparison.Ordinal)].Split('|').Select(static extension => "." + extension);

        Assert.Equal(Documented.Order(StringComparer.Ordinal), extensions.Order(StringComparer.Ordinal));
        Assert.Matches(files, "db/lake.sql.j2");
        Assert.DoesNotMatch(files, "lake.sql.gz");
        var templates = files[(files.LastIndexOf('(') + 1)..files.LastIndexOf("))", StringComparison.Ordinal)].Split('|');
        Assert.Contains("tftpl", templates);
        Assert.Equal(Generator.FileKinds.TemplateExtensions, templates.Select(static template => "." + template));
    }

    [Fact]
    public void The_extensions_of_templates_are_documented()
    {
        var page = RepositoryFiles.Read("docs/files.md").ReplaceLineEndings(" ");
        var start = page.IndexOf("the extension of a template: ", StringComparison.Ordinal);

        Assert.Equal(
            Generator.FileKinds.TemplateExtensions,
            Extension().Matches(page[start..page.IndexOf(". ", start, StringComparison.Ordinal)])
                .Select(static match => match.Groups[1].Value));
    }

    private static string[] Documented
    {
        get
        {
            var page = RepositoryFiles.Read("docs/command-line.md");
            var line = page.Split('\n').Single(static line => line.StartsWith("`.sql`, ", StringComparison.Ordinal));
            var sentence = line[..line.IndexOf(". ", StringComparison.Ordinal)];
            return [.. Extension().Matches(sentence).Select(static match => match.Groups[1].Value)];
        }
    }

    [GeneratedRegex("`(\\.[a-z0-9]+)`")]
    private static partial Regex Extension();

    [GeneratedRegex("files: '(.*)'")]
    private static partial Regex HookFiles();
}
