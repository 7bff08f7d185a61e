using System;
using System.Diagnostics;
using System.IO;

namespace GettingStarted;

/// <summary>Runs the commands of the page one after the other, as a terminal that starts in a folder.</summary>
internal sealed class Shell(string folder)
{
    private string _folder = folder;

    internal void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    internal (int Code, string Output) Run(string command)
    {
        var words = command.Split(' ');
        if (words is ["cd", var name])
        {
            _folder = Path.Combine(_folder, name);
            return (Directory.Exists(_folder) ? 0 : 1, "");
        }

        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { WorkingDirectory = _folder, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{words[0]} did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
