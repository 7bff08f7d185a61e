using System.Collections.Generic;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes converted statements as a file of C#.</summary>
/// <param name="space">The namespace; null for none.</param>
/// <param name="type">The name of the class.</param>
internal sealed class CSharpFile(string? space, string type)
{
    // What a using directive makes unnecessary, the longest first.
    private static readonly string[] _qualifiers =
    [
        "global::System.Collections.Generic.", "global::" + ReadyMadeTypes.Namespace, "global::System.",
    ];

    /// <summary>Returns the text of the file.</summary>
    public string Write(IReadOnlyList<ConvertedMethod> methods)
    {
        var text = new StringBuilder("#nullable enable\nusing System;\nusing System.Collections.Generic;\nusing StarRocks.AwsAuth;\n\n");
        if (space is not null)
            text.Append("namespace ").Append(space).Append(";\n\n");
        text.Append("internal static class ").Append(type).Append("\n{\n");
        text.Append("    /// <summary>Returns all statements, in their order.</summary>\n");
        text.Append("    public static IReadOnlyList<SqlStatement> All() => new SqlStatement[] { ")
            .AppendJoin(", ", methods.Select(static method => method.Name + "()")).Append(" };\n");
        foreach (var method in methods)
            Append(text, method);
        return text.Append("}\n").ToString();
    }

    private static void Append(StringBuilder text, ConvertedMethod method)
    {
        var statement = method.Statement;
        text.Append("\n    /// <summary>Returns ").Append(Xml(method.Summary)).Append(".</summary>\n");
        text.Append("    public static SqlStatement ").Append(method.Name).Append("() => new ").Append(statement.Type.Name);
        if (statement.Assignments.Count == 0)
        {
            text.Append("()");
        }
        else
        {
            text.Append("\n    {\n");
            foreach (var assignment in statement.Assignments)
                text.Append("        ").Append(WithoutQualifiers(assignment)).Append(",\n");
            text.Append("    }");
        }

        text.Append(WithoutQualifiers(statement.Call)).Append(";\n");
    }

    private static string Xml(string text) => Printable.Text(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Removes qualifiers outside of string literals.</summary>
    private static string WithoutQualifiers(string code)
    {
        var text = new StringBuilder(code.Length);
        var isLiteral = false;
        for (var i = 0; i < code.Length; i++)
        {
            var start = i;
            if (!isLiteral
                && _qualifiers.FirstOrDefault(each => string.CompareOrdinal(code, start, each, 0, each.Length) == 0) is { } found)
            {
                i += found.Length - 1;
                continue;
            }

            text.Append(code[i]);
            if (isLiteral && code[i] == '\\' && i + 1 < code.Length)
                text.Append(code[++i]);
            else if (code[i] == '"')
                isLiteral = !isLiteral;
        }

        return text.ToString();
    }
}
