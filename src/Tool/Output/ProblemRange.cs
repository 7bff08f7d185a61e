using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a range in a file; lines and columns start at 1, and a column is a UTF-16 code unit.</summary>
internal readonly record struct ProblemRange(int Line, int Column, int EndLine, int EndColumn)
{
    internal static ProblemRange Of(Location location)
    {
        var span = location.GetLineSpan().Span;
        return new(span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1);
    }
}
