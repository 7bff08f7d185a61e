using System.CommandLine;

namespace StarRocks.AwsAuth.Tool;

/// <summary>The command <c>lsp</c>: a language server for editors.</summary>
internal static class LspCommand
{
    internal static Command Create(ToolContext context)
    {
        var command = new Command("lsp", "Starts a language server for an editor, on the standard input and output.");

        // What every client of the protocol may pass.
        command.Options.Add(new Option<bool>("--stdio") { Hidden = true });
        command.SetAction(_ =>
        {
            using var server = new LanguageServer(context.Streams.OpenInput(), context.Streams.OpenOutput(), ToolFileKinds.All);
            return server.Run();
        });
        return command;
    }
}
