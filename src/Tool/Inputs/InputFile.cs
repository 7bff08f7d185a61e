namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a file that is checked.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="IsNamed">Whether the command line names the file itself, and not a folder or a pattern.</param>
internal readonly record struct InputFile(string Path, bool IsNamed)
{
    /// <summary>Gets the absolute path of the pipe that is read as this file; null if the file itself is.</summary>
    public string? Stream { get; init; }
}
