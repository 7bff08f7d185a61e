using System;
using System.Collections.Generic;
using System.IO;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the files that are read because of the files that are checked.</summary>
internal static class SideFiles
{
    /// <summary>Indicates whether a file with this name is read by this or by other programs because of its name.</summary>
    internal static bool HasName(string name) => name is EditorConfigs.Name or IgnoreRules.Name;

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
            for (var folder = Path.GetDirectoryName(file); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
                yield return Path.Combine(folder, EditorConfigs.Name);
                yield return Path.Combine(folder, IgnoreRules.Name);
                if (Path.Exists(Path.Combine(folder, GitFolder.Name)))
                    yield return GitFolder.ExcludeFile(folder);
            }
        }
    }
}
