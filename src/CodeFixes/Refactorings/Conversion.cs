using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Represents the conversion of an expression to a typed object.</summary>
/// <param name="Old">The expression to replace.</param>
/// <param name="Type">The type of the object.</param>
/// <param name="Assignments">The assignments of its initializer.</param>
/// <param name="Call">The method call on the object, with its dot.</param>
internal sealed record Conversion(ExpressionSyntax Old, TypedType Type, IReadOnlyList<string> Assignments, string Call)
{
    /// <summary>Returns the new code, with one member on each line, indented like the line of the old expression.</summary>
    internal string Write(SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(Old.SpanStart);
        var start = line.ToString();
        var newLine = EndOfLine(text) + start.Substring(0, start.Length - start.TrimStart().Length);
        var name = "new global::" + ReadyMadeTypes.Namespace + Type.Name;
        if (Assignments.Count == 0)
            return name + "()" + Call;
        var members = string.Concat(Assignments.Select(assignment => newLine + "    " + assignment + ","));
        return name + newLine + "{" + members + newLine + "}" + Call;
    }

    private static string EndOfLine(SourceText text)
    {
        var first = text.Lines[0];
        var end = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return end.Length == 0 ? "\n" : end;
    }
}
