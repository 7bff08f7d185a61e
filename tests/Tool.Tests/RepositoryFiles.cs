using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Finds the files of the repository: [CallerFilePath] is mapped away in a deterministic build.</summary>
internal static class RepositoryFiles
{
    private static readonly string _root = typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "Repository").Value ?? throw new InvalidOperationException("The build gave no path.");

    public static string PathOf(string path) => Path.Combine(_root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");
}
