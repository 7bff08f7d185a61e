using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Converts strings to C#.</summary>
internal static class CodeText
{
    internal static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    internal static string Array(IEnumerable<string> texts) => "new[] { " + string.Join(", ", texts.Select(Literal)) + " }";
}
