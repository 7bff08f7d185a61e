using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Contains the settings of the .editorconfig files that apply to open documents. They are read again after one of them has changed.
/// </summary>
internal sealed class FolderOptions
{
    private static readonly HashSet<string> _none = [];

    private readonly Lock _lock = new();
    private readonly ConfigurationPublisher _publisher;
    private EditorConfigs _configs;

    /// <param name="publisher">Tells the client the wrong values.</param>
    public FolderOptions(ConfigurationPublisher publisher)
    {
        _publisher = publisher;
        _configs = Create(publisher.Tell);
        publisher.Documents.Closed += (_, _) => Forget();
    }

    /// <summary>Returns the options of a file.</summary>
    /// <param name="path">The absolute path; null for a document that is not a file.</param>
    public FileOptions Of(string? path)
    {
        if (path is null)
            return new FileOptions();
        lock (_lock)
        {
            // A document that was closed during its check must not tell anything.
            return _publisher.Documents.FindFile(path) is null ? Read(path) : new FileOptions(_configs.OptionsOf(path));
        }
    }

    /// <summary>Returns the options of a file as they are on the disk now.</summary>
    /// <param name="path">The absolute path; null for a document that is not a file.</param>
    public static FileOptions Read(string? path) =>
        path is null ? new FileOptions() : new FileOptions(Create(static (_, _) => { }).OptionsOf(path));

    /// <summary>Forgets what was read.</summary>
    public void Reload()
    {
        lock (_lock)
        {
            _publisher.Clear(_none);
            _configs = Create(_publisher.Tell);
        }
    }

    /// <summary>Forgets the files that apply to no open document any more.</summary>
    private void Forget()
    {
        lock (_lock)
        {
            var kept = new HashSet<string>(StringComparer.Ordinal);
            _configs = Create((path, text) =>
            {
                kept.Add(path);
                _publisher.Tell(path, text);
            });
            foreach (var document in _publisher.Documents.All)
            {
                if (document.Address.Path is { } path)
                    _configs.OptionsOf(path);
            }

            _publisher.Clear(kept);
        }
    }

    // A file that cannot be read is as if it did not exist: an editor shows it anyway.
    private static EditorConfigs Create(Action<string, SourceText> read) => new(read, static (_, _) => { });
}
