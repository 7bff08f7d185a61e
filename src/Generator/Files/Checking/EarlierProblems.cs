using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Remembers the problems that a check of a file has found, so that the next check, after an edit, evaluates only what has changed. The
/// problems of a configuration depend only on what is compared here, and not on the rest of the file; their locations move with it.
/// </summary>
/// <param name="targetVersion">The version of StarRocks that the check assumes.</param>
internal sealed class EarlierProblems(string? targetVersion)
{
    private readonly Dictionary<ParsedStatement, (ParsedStatement Origin, IReadOnlyList<Diagnostic> Problems)> _statements =
        new(StatementComparer.Instance);

    private readonly Dictionary<SettingGroup, (SettingGroup Origin, IReadOnlyList<Diagnostic> Problems)> _groups =
        new(GroupComparer.Instance);

    private EarlierProblems? _earlier;

    /// <summary>Returns what the next check of the file starts with.</summary>
    public EarlierProblems Next(string? version)
    {
        // Only the last check is remembered, so that the memory does not grow with the number of edits.
        _earlier = null;
        return new EarlierProblems(version) { _earlier = version == targetVersion ? this : null };
    }

    /// <summary>
    /// Returns the problems of the same statement in an earlier check, at their new locations; null if they are not known.
    /// </summary>
    public IReadOnlyList<Diagnostic>? Find(ParsedStatement statement, FileLocations locations)
    {
        if (_earlier is not { } earlier || !earlier._statements.TryGetValue(statement, out var found))
            return null;
        var distance = statement.Whole.Start - found.Origin.Whole.Start;
        if (found.Problems.Count > 0 && !(locations.AreOfFile && SamePlaces.Are(found.Origin, statement, distance)))
            return null;
        return Add(statement, [.. found.Problems.Select(problem => locations.Move(problem, distance))]);
    }

    /// <summary>
    /// Returns the problems of the same settings in an earlier check, at their new locations; null if they are not known.
    /// </summary>
    public IReadOnlyList<Diagnostic>? Find(SettingGroup group, FileLocations locations)
    {
        if (_earlier is not { } earlier || !earlier._groups.TryGetValue(group, out var found))
            return null;
        var distance = group.Settings[0].Node.Start - found.Origin.Settings[0].Node.Start;
        if (found.Problems.Count > 0 && !(locations.AreOfFile && SamePlaces.Are(found.Origin, group, distance)))
            return null;
        return Add(group, [.. found.Problems.Select(problem => locations.Move(problem, distance))]);
    }

    public IReadOnlyList<Diagnostic> Add(ParsedStatement statement, IReadOnlyList<Diagnostic> problems)
    {
        _statements[statement] = (statement, problems);
        return problems;
    }

    public IReadOnlyList<Diagnostic> Add(SettingGroup group, IReadOnlyList<Diagnostic> problems)
    {
        _groups[group] = (group, problems);
        return problems;
    }

    private static int Combine(int hash, string? text) =>
        unchecked((hash * 31) + (text is null ? 1 : StringComparer.Ordinal.GetHashCode(text)));

    private sealed class StatementComparer : IEqualityComparer<ParsedStatement>
    {
        public static StatementComparer Instance { get; } = new();

        public bool Equals(ParsedStatement? x, ParsedStatement? y)
        {
            if (x is null || y is null)
                return x == y;
            if (x.Scope != y.Scope || x.IsPartial != y.IsPartial || x.MissingClause != y.MissingClause
                || x.Properties.Count != y.Properties.Count || x.ClauseValues.Count != y.ClauseValues.Count)
            {
                return false;
            }

            for (var i = 0; i < x.Properties.Count; i++)
            {
                if (ToWritten(x.Properties[i]) != ToWritten(y.Properties[i]))
                    return false;
            }

            for (var i = 0; i < x.ClauseValues.Count; i++)
            {
                if (x.ClauseValues[i].Member != y.ClauseValues[i].Member || x.ClauseValues[i].Text != y.ClauseValues[i].Text)
                    return false;
            }

            return true;
        }

        public int GetHashCode(ParsedStatement statement)
        {
            var hash = statement.Properties.Count;
            foreach (var property in statement.Properties)
                hash = Combine(Combine(hash, property.Key), property.Value);
            foreach (var clause in statement.ClauseValues)
                hash = Combine(hash, clause.Text);
            return hash;
        }

        private static WrittenProperty ToWritten(SqlProperty property) =>
            new(property.Key, property.Value, property.IsMisplaced, property.IsDoubtful);
    }

    private sealed class GroupComparer : IEqualityComparer<SettingGroup>
    {
        public static GroupComparer Instance { get; } = new();

        public bool Equals(SettingGroup? x, SettingGroup? y)
        {
            if (x is null || y is null)
                return x == y;
            if (x.HasOthers != y.HasOthers || x.Settings.Count != y.Settings.Count)
                return false;
            for (var i = 0; i < x.Settings.Count; i++)
            {
                if (Content(x.Settings[i]) != Content(y.Settings[i]))
                    return false;
            }

            return true;
        }

        public int GetHashCode(SettingGroup group)
        {
            var hash = group.Settings.Count;
            foreach (var setting in group.Settings)
                hash = Combine(Combine(hash, setting.Key), setting.Value);
            return hash;
        }

        private static (string Key, string? Value, string Prefix, bool IsFlat, bool IsOwn) Content(Setting setting) =>
            (setting.Key, setting.Value, setting.Prefix, setting.IsFlat, setting.IsOwn);
    }
}
