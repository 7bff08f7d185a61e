using System;
using System.IO;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the page of a rule.</summary>
/// <param name="id">The id of the rule.</param>
/// <param name="text">The page, as Markdown.</param>
/// <param name="rule">The rule; null for a rule that applies only to C#.</param>
internal sealed class RulePage(string id, string text, Rule? rule)
{
    public string Id => id;

    public string Text => text;

    public string Title
    {
        get
        {
            var line = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal));
            return line[(line.IndexOf(':') + 1)..].Trim().ToString();
        }
    }

    /// <summary>Gets the severity in most contexts; null for a rule that applies only to C#.</summary>
    public string? Severity => rule?.Severity.ToString().ToLowerInvariant();

    public string HelpLink => RuleLinks.For(id);

    public void Write(TextWriter output, MarkdownText markdown, bool isJson)
    {
        if (!isJson)
        {
            markdown.Write(text, HelpLink);
            return;
        }

        using var json = new JsonText(output);
        WriteMembers(json);
        json.Property("text", text);
        json.Writer.WriteEndObject();
        json.Complete();
    }

    /// <summary>Writes the rule without its page.</summary>
    public void WriteTo(JsonText json)
    {
        WriteMembers(json);
        json.Writer.WriteEndObject();
    }

    private void WriteMembers(JsonText json)
    {
        json.Writer.WriteStartObject();
        json.Property("id", id);
        json.Property("title", Title);
        if (rule is not null)
        {
            json.Property("severity", Severity!);
            json.Property("description", rule.Description);
        }

        json.Property("helpLink", HelpLink);
    }
}
