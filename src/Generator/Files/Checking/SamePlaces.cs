using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Compares the locations in two equal configurations.</summary>
internal static class SamePlaces
{
    /// <summary>Indicates whether every location in a statement is at a distance from that in another one.</summary>
    internal static bool Are(ParsedStatement from, ParsedStatement to, int distance)
    {
        if (!Are(from.Whole, to.Whole, distance) || !Are(from.FirstWord, to.FirstWord, distance))
            return false;
        for (var i = 0; i < from.Properties.Count; i++)
        {
            var (left, right) = (from.Properties[i], to.Properties[i]);
            if (!Are(left.Whole, right.Whole, distance) || !Are(left.KeySpan, right.KeySpan, distance)
                || !Are(left.ValueSpan, right.ValueSpan, distance))
            {
                return false;
            }
        }

        for (var i = 0; i < from.ClauseValues.Count; i++)
        {
            if (!Are(from.ClauseValues[i].Span, to.ClauseValues[i].Span, distance))
                return false;
        }

        return true;
    }

    /// <summary>Indicates whether every location in a group of settings is at a distance from that in another one.</summary>
    internal static bool Are(SettingGroup from, SettingGroup to, int distance)
    {
        for (var i = 0; i < from.Settings.Count; i++)
        {
            var (left, right) = (from.Settings[i].Node, to.Settings[i].Node);
            if (left.Name != right.Name || !Are(left.Whole, right.Whole, distance) || !Are(left.NameSpan, right.NameSpan, distance)
                || !Are(left.Inside, right.Inside, distance) || from.Settings[i].Section != to.Settings[i].Section
                || !(left.Parent is { } leftParent
                    && right.Parent is { } rightParent && Are(leftParent.Value, rightParent.Value, distance)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Are(SourceSpan from, SourceSpan to, int distance) =>
        from.Start + distance == to.Start && from.Length == to.Length;
}
