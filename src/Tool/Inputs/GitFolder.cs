using System;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the repository of a folder and its <c>info/exclude</c>.</summary>
internal static class GitFolder
{
    internal const string Name = ".git";

    /// <summary>The path of the file in the folder of a repository that ignores files as a .gitignore does.</summary>
    internal static readonly string ExcludePath = Path.Combine("info", "exclude");

    private const string Pointer = "gitdir:";

    /// <summary>Returns the folder of the work tree that contains a folder; null if there is none.</summary>
    internal static string? FindWorkTree(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (Path.Exists(Path.Combine(current, Name)))
                return current;
        }

        return null;
    }

    /// <summary>Returns the path of the <c>info/exclude</c> of a work tree, which may not exist.</summary>
    internal static string ExcludeFile(string workTree)
    {
        var git = Path.Combine(workTree, Name);

        // In a further work tree and in a submodule, .git is a file with the path of the folder.
        if (SpecialFile.HasLength(git) && File.ReadAllText(git).Trim() is var text && text.StartsWith(Pointer, StringComparison.Ordinal))
            git = Path.GetFullPath(text[Pointer.Length..].Trim(), workTree);
        var common = Path.Combine(git, "commondir");
        if (SpecialFile.HasLength(common))
            git = Path.GetFullPath(File.ReadAllText(common).Trim(), git);
        return Path.Combine(git, ExcludePath);
    }
}
