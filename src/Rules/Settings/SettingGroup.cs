using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>An object of a settings file that has StarRocks' keys in it, flat or nested by their dots.</summary>
/// <param name="node">The object.</param>
/// <param name="section">The way from there, where names in it say it: <c>Lake:</c> of <c>Lake:aws.s3.region</c>.</param>
internal sealed class SettingGroup(SettingsNode node, string section = "")
{
    // Nobody's configuration has such a path, and to build it again and again would cost more than the text is long.
    private const int MaxPath = 1024;

    public List<Setting> Settings { get; } = [];

    /// <summary>There are other names in the object than StarRocks' keys.</summary>
    public bool HasOthers { get; set; }

    /// <summary>The way to the object as .NET writes it, in lower case; null for one that is too long.</summary>
    public string? Path()
    {
        var names = new Stack<string>();
        var length = section.Length;
        for (var each = node; each.Parent is { } parent; each = parent)
        {
            names.Push(each.Name ?? each.Ordinal.ToString(CultureInfo.InvariantCulture));
            length += names.Peek().Length + 1;
            if (length > MaxPath)
                return null;
        }

        var path = new StringBuilder(length);
        foreach (var name in names)
            path.Append(name.ToLowerInvariant()).Append(':');
        return path.Append(section.ToLowerInvariant()).ToString();
    }
}
