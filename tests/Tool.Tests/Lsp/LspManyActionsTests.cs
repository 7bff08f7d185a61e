using System;
using System.IO;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Tests that the work for the code actions of a range is proportional to the number of its problems.</summary>
public sealed class LspManyActionsTests
{
    private const string Alter = "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'TURE')";
    private const int Times = 8;

    [Theory]
    [InlineData("a.sql", "", Alter + ";\n", "")]
    [InlineData("a.json", "{ \"a\": [ ", "{ \"aws.s3.enable_ssl\": \"TURE\" },\n", "] }")]
    [InlineData("a.json", "{ ", "\"x\": \"" + Alter + "\",\n", "}")]
    [InlineData("a.yaml", "", "- aws.s3.enable_ssl: TURE\n", "")]
    [InlineData("a.yaml", "", "- x: |\n    " + Alter + "\n", "")]
    [InlineData("a.md", "", "```sql\n" + Alter + ";\n```\n", "")]
    public void The_file_is_not_read_for_each_fix(string file, string start, string item, string end)
    {
        Allocated(file, start, item, end, 2);
        var ofFew = Allocated(file, start, item, end, 50);
        Assert.InRange(Allocated(file, start, item, end, 50 * Times) / (double)ofFew, 1, Times * 1.5);
    }

    private static long Allocated(string file, string start, string item, string end, int count)
    {
        var documents = new OpenDocuments(ToolFileKinds.All);
        var checker = new DocumentChecker(
            documents, new FolderOptions(new ConfigurationPublisher(documents, static _ => { })));
        var client = new ClientFeatures(null);
        var finder = new CodeActionFinder(checker, new DiagnosticWriter(documents, client), ToolFileKinds.All, client);
        var snapshot = documents.Open(new TextDocumentItem(
            "file:///none/" + file, "plaintext", 1, start + string.Concat(Enumerable.Repeat(item, count)) + end)).Current;
        var range = new LspRange(new LspPosition(0, 0), new LspPosition(int.MaxValue, 0));
        checker.Find(snapshot, TestContext.Current.CancellationToken);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var actions = finder.Find(snapshot, range, new CodeActionContext(), TestContext.Current.CancellationToken);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(actions.Count, count + 1, (3 * count) + 1);
        return allocated;
    }
}
