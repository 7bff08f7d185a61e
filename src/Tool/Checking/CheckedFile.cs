using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the result of one file.</summary>
/// <param name="FullPath">The absolute path.</param>
/// <param name="Problems">The problems in the order of their locations.</param>
/// <param name="Failure">Why the file is not checked; null if it is.</param>
internal sealed record CheckedFile(string FullPath, IReadOnlyList<FoundProblem> Problems, FileFailure? Failure = null)
{
    /// <summary>Gets a value indicating whether the file was checked, so that it has no other problems.</summary>
    public bool IsChecked { get; private init; } = true;

    /// <summary>
    /// Gets a value indicating whether the file contains the options of others, and does not count among the checked files.
    /// </summary>
    public bool IsConfiguration { get; init; }

    /// <summary>Returns the result of a file that is not checked.</summary>
    internal static CheckedFile NotChecked(string path, FileFailure? failure = null) => new(path, [], failure) { IsChecked = false };
}
