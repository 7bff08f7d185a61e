using System;
using System.IO;
using System.Linq;
using GettingStarted;

// Usage: GettingStarted <docs/getting-started.md> <empty folder> <version of the package>
var page = File.ReadAllText(args[0]);
var shell = new Shell(args[1]);
var failed = 0;

foreach (var block in GuideBlock.Of(page.ReplaceLineEndings("\n")))
{
    if (block.IsCommands)
        Run(block);
    else
        SaveAndBuild(block);
}

Console.WriteLine("DONE");
return failed;

void Run(GuideBlock block)
{
    var output = "";
    foreach (var command in block.Code.Split('\n', StringSplitOptions.RemoveEmptyEntries))
    {
        // The newest version of a registry is another one.
        var isAdd = command.StartsWith("dotnet add package ", StringComparison.Ordinal);
        (var code, output) = shell.Run(isAdd ? $"{command} --version {args[2]}" : command);
        Check(command, code == 0, output);
    }

    if (block.Follower.Length != 0)
        Check("what the page shows below the command", output.Contains(block.Follower, StringComparison.Ordinal), output);
}

void SaveAndBuild(GuideBlock block)
{
    shell.Write(block.File!, block.Code);
    var (code, output) = shell.Run("dotnet build");
    var expected = block.Follower.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    var isSame = BuildMessages.In(output).Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal));
    Check($"{block.File}, {expected.Length} messages", isSame && code == 0 != block.Follower.Contains(": error ", StringComparison.Ordinal), output);
}

void Check(string what, bool holds, string output)
{
    Console.WriteLine(holds ? $"PASS {what}" : $"FAIL {what}\n{output}");
    if (!holds)
        failed = 1;
}
