using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace StarRocks.AwsAuth.Tool;

/// <summary>The command <c>fix</c>.</summary>
internal static class FixCommand
{
    internal static Command Create(ToolContext context)
    {
        var command = new Command("fix", "Applies the fixes that need no decision to SQL and settings files.");
        var inputs = new InputArguments.Syntax(command, context);
        var isDry = new Option<bool>("--dry-run") { Description = "Changes no file, and prints the difference with masked secrets." };
        var rules = new Option<string[]>("--rule")
        {
            Description = "Fixes the problems of this rule only, such as SRA4001; can be repeated.",
            HelpName = "ID",
            AllowMultipleArgumentsPerToken = false,
        };
        var isUnsafe = new Option<bool>("--unsafe")
        {
            Description = "Also applies the first fix of a problem that needs a decision. Requires --rule.",
        };
        var noColor = Colors.CreateOption();
        RuleIds.Restrict(rules);
        command.Options.Add(isDry);
        command.Options.Add(rules);
        command.Options.Add(isUnsafe);
        command.Options.Add(noColor);
        command.Validators.Add(result =>
        {
            if (result.GetValue(isUnsafe) && result.GetResult(rules) is null)
                result.AddError("--unsafe decides for you, so it requires --rule with the rules whose fixes you want.");
        });
        command.SetAction(parsed =>
        {
            var arguments = inputs.Read(parsed, context);
            if (arguments is { ReadsStandardInput: true, Paths.Count: > 0 })
                throw new UsageException("Standard input is fixed alone, because its text is written to standard output.");
            arguments.RequireKnownExtension(ToolFileKinds.All, FileFailure.NotFixed);
            var chosen = (parsed.GetValue(rules) ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var choice = new FixChoice(chosen, parsed.GetValue(isUnsafe));
            var style = new TextStyle(Colors.Choose(context, parsed.GetValue(noColor)), context.Terminal.OutputWidth, IsQuiet: false);
            return new FixRun(context, arguments, choice, chosen, parsed.GetValue(isDry), style).Run();
        });
        return command;
    }
}
