using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Reads the layout of a declaration.</summary>
internal static class DeclarationText
{
    /// <summary>Returns the line end of a declaration.</summary>
    internal static string NewLine(CodeFile file, SyntaxNode node)
    {
        var line = file.Text.Lines.GetLineFromPosition(node.SpanStart);
        return line.EndIncludingLineBreak > line.End
            ? file.Text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak))
            : "\n";
    }

    /// <summary>Indicates whether nothing precedes a declaration in its line.</summary>
    internal static bool StartsLine(CodeFile file, SyntaxNode node)
    {
        var line = file.Text.Lines.GetLineFromPosition(node.SpanStart);
        return string.IsNullOrWhiteSpace(file.Text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart)));
    }

    /// <summary>Returns the end of a declaration, or that of the comment at the end of its line.</summary>
    internal static int EndWithComment(CodeFile file, SyntaxNode node)
    {
        var line = file.Text.Lines.GetLineFromPosition(node.Span.End);
        var rest = file.Text.ToString(TextSpan.FromBounds(node.Span.End, line.End));
        return rest.TrimStart().StartsWith("//", StringComparison.Ordinal) ? line.End : node.Span.End;
    }

    /// <summary>Returns the indentation of a declaration.</summary>
    internal static string Indentation(CodeFile file, SyntaxNode node)
    {
        var line = file.Text.Lines.GetLineFromPosition(node.SpanStart);
        var before = file.Text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart));
        return before.Substring(0, before.Length - before.TrimStart().Length);
    }
}
