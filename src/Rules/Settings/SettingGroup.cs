using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents an object of a settings file that contains StarRocks keys, flat or nested.</summary>
/// <param name="node">The object.</param>
/// <param name="section">The section within the object that names contain: <c>Lake:</c> of <c>Lake:aws.s3.region</c>.</param>
internal sealed class SettingGroup(SettingsNode node, string section = "")
{
    // No real configuration has a longer path, and building one for each object takes quadratic time.
    private const int MaxPath = 1024;

    public List<Setting> Settings { get; } = [];

    /// <summary>Gets the settings that the object has only in some branches of a template.</summary>
    public List<Setting> Conditional { get; } = [];

    /// <summary>Gets the settings that the object merges from other objects of the file.</summary>
    public List<Setting> Merged { get; } = [];

    /// <summary>Gets the groups of the merged settings. A problem that one of them has by itself is reported only there.</summary>
    public HashSet<SettingGroup> Bases { get; } = [];

    /// <summary>Gets the statement that reads the settings; null if it is inferred from their keys.</summary>
    public PropertyScope? Scope { get; init; }

    /// <summary>Gets or sets a value indicating whether the object contains names that are not StarRocks keys.</summary>
    public bool HasOthers { get; set; }

    /// <summary>Returns the configuration path of the object in lower case; null if it is too long.</summary>
    public string? Path() => WrittenPath()?.ToLowerInvariant();

    /// <summary>Returns the configuration path of the object as it is written; null if it is too long.</summary>
    public string? WrittenPath()
    {
        var names = new Stack<string>();
        var length = section.Length;
        for (var ancestor = node; ancestor.Parent is { } parent; ancestor = parent)
        {
            names.Push(ancestor.Name ?? ancestor.Ordinal.ToString(CultureInfo.InvariantCulture));
            length += names.Peek().Length + 1;
            if (length > MaxPath)
                return null;
        }

        var path = new StringBuilder(length);
        foreach (var name in names)
            path.Append(name).Append(':');
        return path.Append(section).ToString();
    }
}
