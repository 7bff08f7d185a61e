namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents what a client shows for the word under the pointer.</summary>
internal sealed record Hover(MarkupContent Contents, LspRange Range);

/// <summary>Represents a text with or without Markdown.</summary>
internal sealed record MarkupContent(string Kind, string Value)
{
    internal const string Markdown = "markdown";
    internal const string PlainText = "plaintext";
}
