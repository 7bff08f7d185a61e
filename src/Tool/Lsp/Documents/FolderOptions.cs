using System.Threading;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the settings of .editorconfig files, which are read again after one of them has changed.</summary>
internal sealed class FolderOptions
{
    private readonly Lock _lock = new();
    private readonly ConfigurationPublisher _publisher;
    private EditorConfigs _configs;

    /// <param name="publisher">Tells the client the wrong values.</param>
    public FolderOptions(ConfigurationPublisher publisher)
    {
        _publisher = publisher;
        _configs = Create();
    }

    /// <summary>Returns the options of a file.</summary>
    /// <param name="path">The absolute path; null for a document that is not a file.</param>
    public FileOptions Of(string? path)
    {
        if (path is null)
            return new FileOptions();
        lock (_lock)
            return new FileOptions(_configs.OptionsOf(path));
    }

    /// <summary>Forgets what was read.</summary>
    public void Reload()
    {
        lock (_lock)
        {
            _publisher.Clear();
            _configs = Create();
        }
    }

    // A file that cannot be read is as if it did not exist: an editor shows it anyway.
    private EditorConfigs Create() => new(_publisher.Tell, static (_, _) => { });
}
