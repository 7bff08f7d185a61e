using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A kind of files that are checked.</summary>
/// <param name="extension">What a file's name ends in.</param>
/// <param name="settings">What reads it as settings; null for SQL.</param>
/// <param name="defaultName">What the name of a file begins with that is checked without being listed; null for none.</param>
internal sealed class FileKind(string extension, SettingsFormat? settings, string? defaultName)
{
    public string Extension => extension;

    public SettingsFormat? Settings => settings;

    public string? DefaultName => defaultName;

    /// <summary>Keeps what is read of a text with the text: an editor asks again after each edit of any other file.</summary>
    public SourceTextValueProvider<SettingsTree> SettingsReader { get; } =
        new(text => settings?.Read(text.ToString()) ?? SettingsTree.Empty);
}
