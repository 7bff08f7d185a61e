using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>What a line that is put beside a declaration has to know of it.</summary>
internal static class DeclarationText
{
    /// <summary>The key of a member, relative to its type's prefix.</summary>
    internal static string KeyOf(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(static each => each.AttributeClass?.Name == "PropertyKeyAttribute")?.ConstructorArguments.FirstOrDefault().Value as string ?? SnakeCase.Of(property.Name);

    /// <summary>As the file ends its lines.</summary>
    internal static string NewLine(CodeFile file, SyntaxNode node)
    {
        var line = file.Text.Lines.GetLineFromPosition(node.SpanStart);
        return line.EndIncludingLineBreak > line.End ? file.Text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>The blanks that its line begins with.</summary>
    internal static string Indentation(CodeFile file, SyntaxNode node)
    {
        var line = file.Text.Lines.GetLineFromPosition(node.SpanStart);
        var before = file.Text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart));
        return before.Substring(0, before.Length - before.TrimStart().Length);
    }
}
