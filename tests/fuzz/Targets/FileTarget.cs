using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Tool;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Reads, checks and fixes a file of one kind.</summary>
internal sealed class FileTarget(string name, string extension, SeedKind seeds) : FuzzTarget(name)
{
    private readonly string _path = "/fuzz/file" + extension;
    private readonly FileKind _kind = ToolFileKinds.All.Find("file" + extension)!;

    public override SeedKind Seeds => seeds;

    public override void Try(string text)
    {
        var source = SourceText.From(text);
        var content = _kind.Format.Read(text);
        TextPositions.Check(text, content);
        var secrets = MarkedSecrets.Find(text, content);
        var problems = Find(source);
        foreach (var problem in problems)
            Check(problem, source, secrets);
        CheckMask(text, content);

        var certain = Fix(source, includesUncertain: false);
        var again = Fix(certain.Text, includesUncertain: false);
        Promise.That(again.Text.ContentEquals(certain.Text), "a fixed file needs no fix");
        Promise.That(certain.Fixes.Count > 0 || certain.Text.ContentEquals(source), "what is not fixed does not change");
        Promise.That(CountErrors(certain.Remaining) <= CountErrors(problems), "a fix adds no error");
        CheckFixed(source, certain.Text, secrets);
        CheckFixed(source, Fix(source, includesUncertain: true).Text, secrets);
    }

    public override void Measure(string text)
    {
        var source = SourceText.From(text);
        Find(source);
        var changed = Fix(source, includesUncertain: false).Text;
        new UnifiedDiff(source, changed, _kind.Format).Write("file", System.IO.TextWriter.Null, Colors.None);
    }

    private static void Check(Diagnostic problem, SourceText source, IReadOnlyList<string> secrets)
    {
        var span = problem.Location.SourceSpan;
        Promise.That(span.Start >= 0 && span.End <= source.Length, "a problem is inside the file");
        var lines = problem.Location.GetLineSpan();
        Promise.That(
            lines.StartLinePosition == source.Lines.GetLinePosition(span.Start) && lines.EndLinePosition == source.Lines.GetLinePosition(span.End),
            "the line of a problem is that of its position");
        var message = problem.GetMessage(CultureInfo.InvariantCulture);
        Promise.That(message.Length > 0, "a problem has a message");
        MarkedSecrets.Check(message, secrets);
        foreach (var fix in LocatedFix.Of(problem))
            MarkedSecrets.Check(fix.Fix.Title, secrets);
    }

    private static void CheckMask(string text, FileContent content)
    {
        var end = 0;
        foreach (var span in SecretMask.Find(content))
        {
            Promise.That(span.Start >= end && span.Length > 0 && span.End <= text.Length, "masked spans are in order and inside the file");
            end = span.End;
        }
    }

    private void CheckFixed(SourceText before, SourceText after, IReadOnlyList<string> secrets)
    {
        if (after.ContentEquals(before))
            return;
        Promise.That(
            OtherReaders.CanRead(extension, before.ToString()) != true || OtherReaders.CanRead(extension, after.ToString()) == true,
            "a file that another program can read stays so");
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new UnifiedDiff(before, after, _kind.Format).Write("file", output, Colors.None);
        MarkedSecrets.Check(output.ToString(), secrets);
    }

    private FixedFile Fix(SourceText text, bool includesUncertain) =>
        new FileFixer(new FileFixes(ToolFileKinds.All), new FixChoice(FrozenSet<string>.Empty, includesUncertain), Find).Fix(_path, text);

    private IReadOnlyList<Diagnostic> Find(SourceText text) =>
        new FileEvaluator(CancellationToken.None).Find(_kind, _path, text, NoOptions.Instance);

    private static int CountErrors(IReadOnlyList<Diagnostic> problems) =>
        problems.Count(static problem => problem.Severity == DiagnosticSeverity.Error);
}
