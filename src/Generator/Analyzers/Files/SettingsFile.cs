using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A settings file, with what of it is StarRocks'.</summary>
internal sealed class SettingsFile
{
    internal static readonly SourceTextValueProvider<JsonText> Reader = new(static text =>
    {
        var all = text.ToString();
        return MayConcern(all) ? JsonText.Read(all) : JsonText.Empty;
    });

    private readonly SectionReader _sections;
    private readonly Dictionary<string, SettingGroup> _byPath = [];

    internal SettingsFile(JsonText json, FilePlace place, SectionTree sections)
    {
        Place = place;
        _sections = SectionReader.Read(json, sections);
        Groups = SettingGroups.Read(json, _sections.IsTaken);
        foreach (var group in Groups)
        {
            if (group.Path() is { } path)
                _byPath[path] = group;
        }
    }

    public FilePlace Place { get; }

    public IReadOnlyList<SettingGroup> Groups { get; }

    public IReadOnlyDictionary<BoundSection, List<SectionSetting>> Sections => _sections.Settings;

    public bool IsEmpty => Groups.Count == 0 && Sections.Count == 0;

    internal static FileSuppressions Suppressions(SourceText text, JsonText json) =>
        FileSuppressions.Read(text, json.IsInComment, position => json.Around(position) is { } node ? FilePlace.Span(node.Value) : null);

    /// <summary>The group at the same place of another file.</summary>
    public SettingGroup? Counterpart(SettingGroup group) => group.Path() is { } path && _byPath.TryGetValue(path, out var own) ? own : null;

    // Any name of a parameter may stand in a section that a type is bound to.
    private static bool MayConcern(string text) => text.IndexOf(':') >= 0 && text.IndexOf('{') >= 0;
}
