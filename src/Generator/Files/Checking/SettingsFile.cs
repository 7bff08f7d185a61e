using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a settings file with its StarRocks settings.</summary>
internal sealed class SettingsFile
{
    private readonly SectionReader _sections;
    private Dictionary<string, SettingGroup>? _byPath;

    private SettingsFile(FileText text, FileLocations locations, SectionTree sections)
    {
        var tree = text.Settings!;
        Locations = locations;
        IsDocument = text.IsDocument;
        _sections = SectionReader.Read(tree, sections);
        Format = text.Format!;
        IsWhole = Format.IsWhole && !text.IsPart && !tree.IsPartial;
        Frontends = FrontendSettings.Read(tree, Format);
        Groups = SettingGroups.Read(tree, _sections.IsBound);
    }

    public FileLocations Locations { get; }

    public IReadOnlyList<SettingGroup> Groups { get; }

    public IReadOnlyDictionary<SectionElement, List<SectionSetting>> Sections => _sections.Settings;

    /// <summary>Gets the settings of shared-data storage that are from fe.conf.</summary>
    public IReadOnlyList<FrontendSettings> Frontends { get; }

    /// <summary>Gets the format of the file.</summary>
    public SettingsFormat Format { get; }

    /// <summary>Gets a value indicating whether .NET configuration reads the file, above and below others.</summary>
    public bool HasLayers => !Format.IsWhole;

    /// <summary>Gets a value indicating whether nothing else adds settings.</summary>
    public bool IsWhole { get; }

    /// <summary>Gets a value indicating whether the settings are an explanation, with placeholders for values.</summary>
    public bool IsDocument { get; }

    private bool IsEmpty => Groups.Count == 0 && Sections.Count == 0 && Frontends.Count == 0;

    /// <summary>Returns the settings of a text; null if it has none of StarRocks.</summary>
    internal static SettingsFile? Read(string path, SourceText file, FileText? text, SectionTree sections) =>
        text is { Settings: not null }
            && new SettingsFile(text, new FileLocations(path, file, text), sections) is { IsEmpty: false } settings
            ? settings
            : null;

    /// <summary>Returns the group with the same path in this file; null if there is none.</summary>
    public SettingGroup? Counterpart(SettingGroup group) =>
        group.Path() is { } path && (_byPath ??= Index(Groups)).TryGetValue(path, out var counterpart) ? counterpart : null;

    private static Dictionary<string, SettingGroup> Index(IReadOnlyList<SettingGroup> groups)
    {
        var byPath = new Dictionary<string, SettingGroup>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (group.Path() is { } path)
                byPath[path] = group;
        }

        return byPath;
    }
}
