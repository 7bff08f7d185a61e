using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a kind of file that is checked.</summary>
/// <param name="extension">The extension of the file name.</param>
/// <param name="settings">The format of the settings; null for SQL.</param>
/// <param name="defaultName">The start of the names of files that are checked by default; null if a file of this kind must be listed in the
/// project.</param>
internal sealed class FileKind(string extension, SettingsFormat? settings, string? defaultName)
{
    public string Extension => extension;

    public SettingsFormat? Settings => settings;

    public string? DefaultName => defaultName;

    /// <summary>
    /// Gets the provider that caches the settings of a text, because an editor asks again after each edit of any other file.
    /// </summary>
    public SourceTextValueProvider<SettingsTree> SettingsReader { get; } =
        new(text => settings?.Read(text.ToString()) ?? SettingsTree.Empty);
}
