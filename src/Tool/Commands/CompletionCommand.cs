using System.CommandLine;

namespace StarRocks.AwsAuth.Tool;

/// <summary>The command <c>completion</c>.</summary>
internal static class CompletionCommand
{
    internal static Command Create(ToolContext context)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash, zsh, fish or pwsh.", HelpName = "SHELL" }
            .AcceptOnlyFromAmong([.. CompletionScripts.Shells]);
        var command = new Command("completion", "Prints a script that completes commands and options in a shell.") { shell };
        command.SetAction(parsed =>
        {
            context.Output.Write(CompletionScripts.Of(parsed.GetValue(shell)!));
            return ExitCode.Success;
        });
        return command;
    }
}
