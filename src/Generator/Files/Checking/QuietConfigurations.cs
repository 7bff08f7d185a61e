using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Remembers the configurations in which a check of a file has found nothing, so that the next check, after an edit, evaluates only the
/// others. A problem depends only on what is compared here: not on positions, and not on the rest of the file.
/// </summary>
/// <param name="targetVersion">The version of StarRocks that the check assumes.</param>
internal sealed class QuietConfigurations(string? targetVersion)
{
    private readonly HashSet<ParsedStatement> _statements = new(StatementComparer.Instance);
    private readonly HashSet<SettingGroup> _groups = new(GroupComparer.Instance);
    private QuietConfigurations? _earlier;

    /// <summary>Returns what the next check of the file starts with.</summary>
    public QuietConfigurations Next(string? version)
    {
        // Only the last check is remembered, so that the memory does not grow with the number of edits.
        _earlier = null;
        return new QuietConfigurations(version) { _earlier = version == targetVersion ? this : null };
    }

    /// <summary>Indicates whether an earlier check has found nothing in the same statement.</summary>
    public bool Has(ParsedStatement statement) => _earlier is { } earlier && earlier._statements.Contains(statement) && Add(statement);

    /// <summary>Indicates whether an earlier check has found nothing in the same settings.</summary>
    public bool Has(SettingGroup group) => _earlier is { } earlier && earlier._groups.Contains(group) && Add(group);

    public bool Add(ParsedStatement statement)
    {
        _statements.Add(statement);
        return true;
    }

    public bool Add(SettingGroup group)
    {
        _groups.Add(group);
        return true;
    }

    private static int Combine(int hash, string? text) => unchecked((hash * 31) + (text is null ? 1 : StringComparer.Ordinal.GetHashCode(text)));

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
