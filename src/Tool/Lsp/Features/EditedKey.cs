using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents the key of a setting that is edited. The names of the containing objects can be its beginning, and sections of .NET can
/// precede it in a name: <c>Lake:aws.s3.region</c>.
/// </summary>
/// <param name="Prefix">The beginning of the key in the names of objects, such as <c>aws.s3</c>; empty if there is none.</param>
/// <param name="Name">The rest, as it is written.</param>
/// <param name="Root">The object in which the key begins.</param>
/// <param name="Section">What precedes the key in the name in that object, such as <c>Lake:</c>; empty if nothing does.</param>
internal sealed record EditedKey(string Prefix, string Name, SettingsNode Root, string Section)
{
    /// <summary>Gets the key, with dots.</summary>
    public string Dotted => Join(Prefix, Name);

    /// <summary>Returns the key of a setting.</summary>
    /// <param name="name">The name of the setting.</param>
    /// <param name="parent">The object that contains it.</param>
    public static EditedKey Of(string name, SettingsNode parent)
    {
        var key = Outer(parent) with { Name = name };
        var colon = name.IndexOf(':');
        if (colon < 0 || (key.Prefix.Length > 0 && SettingKeys.MayBegin(Join(key.Prefix, name[..colon]))))
            return key;
        var section = SectionOf(name);
        return section.Length == 0 ? key : new EditedKey("", name[section.Length..], parent, section);
    }

    /// <summary>Returns a name after the beginning of a key, with dots.</summary>
    public static string Join(string prefix, string name)
    {
        var dotted = SettingKeys.NormalizePrefix(name.Replace(':', '.'));
        return prefix.Length == 0 ? dotted : dotted.Length == 0 ? prefix : prefix + "." + dotted;
    }

    /// <summary>Returns the longest beginning of keys that the names of an object and of those around it are.</summary>
    private static EditedKey Outer(SettingsNode node)
    {
        var (found, names) = (new EditedKey("", "", node, ""), "");
        for (var ancestor = node; ancestor is { Name: { } name, Parent: { Kind: SettingsKind.Object } outer }; ancestor = outer)
        {
            var section = SectionOf(name);
            var own = Join(Join("", name[section.Length..]), names);
            if (section.Length > 0 && SettingKeys.MayBegin(own))
                return new EditedKey(own, "", outer, section);
            names = Join(Join("", name), names);
            if (names.Length > SettingKeys.MaxLength)
                break;
            if (SettingKeys.MayBegin(names))
                found = new EditedKey(names, "", outer, "");
        }

        return found;
    }

    /// <summary>Returns the sections before the first name that can begin a key.</summary>
    private static string SectionOf(string name)
    {
        var start = 0;
        for (var colon = name.IndexOf(':'); colon >= 0; colon = name.IndexOf(':', start))
        {
            if (SettingKeys.MayBegin(SettingKeys.NormalizePrefix(name[start..colon])))
                break;
            start = colon + 1;
        }

        return name[..start];
    }
}
