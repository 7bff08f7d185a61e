using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Refactorings;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>Tests that the refactoring makes the second example of its page of the first.</summary>
public sealed class ConversionPageTests
{
    [Fact]
    public async Task The_dictionary_becomes_the_object()
    {
        var path = Path.Combine(BuildPaths.Snapshots, "..", "..", "..", "docs", "how-to", "convert.md");
        var page = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var examples = PageExample.OfDocument(page).Take(2).Select(static example => InMethod(example.Code)).ToList();
        await RefactoringTest.ConvertsMemberAsync(examples[0].Replace("Dictionary<", "$$Dictionary<", StringComparison.Ordinal), examples[1]);
    }

    private static string InMethod(string code) => $"public static void Run()\n{{\n{code}}}\n";
}
