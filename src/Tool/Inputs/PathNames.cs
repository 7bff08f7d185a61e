using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Shows paths: relative to the working directory, with slashes on every system.</summary>
internal sealed class PathNames(string directory)
{
    /// <summary>Returns the text of a path.</summary>
    /// <param name="path">An absolute path.</param>
    public string Of(string path) => WithSlashes(Path.GetRelativePath(directory, path));

    internal static string WithSlashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
