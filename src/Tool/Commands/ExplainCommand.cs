using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;

namespace StarRocks.AwsAuth.Tool;

/// <summary>The command <c>explain</c>.</summary>
internal static class ExplainCommand
{
    private const string Text = "text";
    private const string Json = "json";

    internal static Command Create(ToolContext context)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "The id of a rule, such as SRA1001, or a key, such as aws.s3.region; without it, the rules are listed.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "RULE|KEY",
        };
        name.CompletionSources.Add(static _ => RulePages.Ids.Concat(KeyPages.Keys).Select(static text => new CompletionItem(text)));
        var format = new Option<string>("--format") { Description = "The output.", DefaultValueFactory = static _ => Text }
            .AcceptOnlyFromAmong(Text, Json);
        var noColor = Colors.CreateOption();
        var command = new Command("explain", "Explains a rule or a key, or lists the rules.") { name, format, noColor };
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(format) == Json;
            var terminal = new MarkdownText(context.Output, Colors.Choose(context, parsed.GetValue(noColor)), context.Terminal.OutputWidth);
            if (parsed.GetValue(name) is not { } wanted)
                RuleListPage.Write(context.Output, terminal, isJson);
            else if (RulePages.Find(wanted) is { } page)
                page.Write(context.Output, terminal, isJson);
            else if (KeyPages.Find(wanted) is { } key)
                key.Write(context.Output, terminal, isJson);
            else
                throw new UsageException(KeyPages.NotFoundMessage(wanted));
            return ExitCode.Success;
        });
        return command;
    }
}
