using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the result of one file.</summary>
/// <param name="FullPath">The absolute path.</param>
/// <param name="Problems">The problems in the order of their locations.</param>
/// <param name="Failure">Why the file is not checked; null if it is.</param>
/// <param name="IsChecked">Whether the file counts among those that are checked.</param>
internal sealed record CheckedFile(
    string FullPath, IReadOnlyList<FoundProblem> Problems, FileFailure? Failure = null, bool IsChecked = true)
{
    /// <summary>Returns the result of a file that is not checked.</summary>
    internal static CheckedFile NotChecked(string path, FileFailure? failure = null) => new(path, [], failure, IsChecked: false);
}
