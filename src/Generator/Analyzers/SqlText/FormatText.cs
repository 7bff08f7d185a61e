using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds values that string.Format or AppendFormat inserts without escaping into a statement (SRA3004).</summary>
internal readonly struct FormatText(SyntaxNodeAnalysisContext context)
{
    internal void Analyze(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        for (var i = 0; i < arguments.Count && i < 2; i++)
        {
            if (context.SemanticModel.GetConstantValue(arguments[i].Expression, context.CancellationToken).Value is not string format)
                continue;
            if (SqlScript.MayConcern(format))
                Report(format, arguments, i + 1);
            return;
        }
    }

    private void Report(string format, SeparatedSyntaxList<ArgumentSyntax> arguments, int first)
    {
        var indexes = new Dictionary<int, int>();
        var text = Read(format, indexes);
        foreach (var statement in SqlScript.Read(text).Statements)
        {
            foreach (var property in statement.Properties)
            {
                for (var position = property.ValueSpan.Start; position < property.ValueSpan.End; position++)
                {
                    if (indexes.TryGetValue(position, out var index) && first + index < arguments.Count)
                    {
                        UnescapedHoles.Report(text, property, arguments[first + index].Expression, context.SemanticModel,
                            context.ReportDiagnostic, context.CancellationToken);
                    }
                }
            }
        }
    }

    /// <summary>Returns the text of a format with <see cref="LiteralText.Hole"/> in place of each item.</summary>
    private static string Read(string format, Dictionary<int, int> indexes)
    {
        var text = new StringBuilder(format.Length);
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '{' && format.IndexOf('}', i) is > 0 and var end && IndexOf(format.Substring(i + 1, end - i - 1)) is { } index)
            {
                indexes[text.Length] = index;
                text.Append(LiteralText.Hole);
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static int? IndexOf(string item) =>
        int.TryParse(item.Split(',', ':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
