using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Represents the text of a script, to which the spans of its statements refer.</summary>
internal sealed class ScriptText(string text, TextLines lines)
{
    internal SqlLocation Locate(SourceSpan span) => lines.Locate(span);

    internal string Substring(SourceSpan span) => text.Substring(span.Start, span.Length);
}
