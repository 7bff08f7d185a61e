using System;
using System.Collections.Generic;
using System.IO;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the files that are read because of the files that are checked.</summary>
internal static class SideFiles
{
    private static readonly string _excludeEnd = Path.DirectorySeparatorChar + GitFolder.ExcludePath;

    /// <summary>Indicates whether this and other programs read a file because of its name.</summary>
    internal static bool HasName(string path) =>
        Path.GetFileName(path) is EditorConfigs.Name or IgnoreRules.Name || path.EndsWith(_excludeEnd, StringComparison.Ordinal);

    /// <summary>
    /// Returns the paths of the files that files override, and of those that decide in their folders what is checked and how. They may not
    /// exist.
    /// </summary>
    /// <param name="files">The absolute paths of the files that are checked.</param>
    internal static IEnumerable<string> Of(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (FileKinds.BaseFilePath(file) is { } overridden)
                yield return overridden;
            var folder = Path.GetDirectoryName(file);
            for (; folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
                yield return Path.Combine(folder, EditorConfigs.Name);
                yield return Path.Combine(folder, IgnoreRules.Name);
            }
        }
    }
}
