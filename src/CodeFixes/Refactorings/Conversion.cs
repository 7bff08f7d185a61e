using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>An expression and what it becomes.</summary>
/// <param name="Old">What stands there.</param>
/// <param name="Type">The type of the object that takes its place.</param>
/// <param name="Assignments">Its members.</param>
/// <param name="Rest">What is done with the object: a call of its method.</param>
internal sealed record Conversion(ExpressionSyntax Old, ObjectType Type, IReadOnlyList<string> Assignments, string Rest)
{
    /// <summary>One member a line, indented as the line that it begins on.</summary>
    internal string Write(SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(Old.SpanStart);
        var start = line.ToString();
        var indent = start.Substring(0, start.Length - start.TrimStart().Length);
        var end = EndOfLine(text);
        var name = "new global::" + Type.Shape.Type.ToDisplayString();
        if (Assignments.Count == 0)
            return name + "()" + Rest;
        return name + end + indent + "{" + end + indent + "    " + string.Join("," + end + indent + "    ", Assignments) + "," + end + indent + "}" + Rest;
    }

    private static string EndOfLine(SourceText text)
    {
        var first = text.Lines[0];
        var end = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return end.Length == 0 ? "\n" : end;
    }
}
