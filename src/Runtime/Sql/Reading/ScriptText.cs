using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>The whole text that statements were taken out of.</summary>
internal sealed class ScriptText(string text, TextLines lines)
{
    internal string Text => text;

    internal SqlLocation Locate(SourceSpan span) => lines.Locate(span);

    internal string Of(SourceSpan span) => text.Substring(span.Start, span.Length);
}
