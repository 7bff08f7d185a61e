using System.Linq;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the property at a position of a document.</summary>
/// <param name="Key">The key, as its statement reads it.</param>
/// <param name="Value">The value if the position is in it, and it is known; otherwise null.</param>
/// <param name="Span">The range of the key or the value in the file.</param>
internal sealed record FoundProperty(string Key, string? Value, SourceSpan Span)
{
    /// <summary>Gets the list that contains it.</summary>
    public required EditedList List { get; init; }

    /// <summary>Returns the property at a position; null if there is none.</summary>
    internal static FoundProperty? At(Snapshot snapshot, int position)
    {
        if (snapshot.Content?.At(position) is not { } text || text.ToText(position) is not { } at)
            return null;
        return text.Script is { } script ? InSql(script, text, at) : text.Settings is not null ? InSettings(text, at) : null;
    }

    private static FoundProperty? InSql(SqlScript script, FileText text, int at)
    {
        // A statement that reads from one location and writes to another is two statements at the same position.
        foreach (var statement in script.Statements.Where(statement => Touches(statement.Whole, at)))
        {
            foreach (var property in statement.Properties)
            {
                if (!Touches(property.KeySpan, at) && !Touches(property.ValueSpan, at))
                    continue;
                var isKey = Touches(property.KeySpan, at);
                var span = text.ToFile(isKey ? property.KeySpan : property.ValueSpan);
                return new FoundProperty(statement.Scope.AsRead(property.Key), isKey ? null : property.Value, span)
                {
                    List = new EditedList(
                        statement.Scope, [.. statement.Properties.Select(static each => new WrittenProperty(each.Key, each.Value))]),
                };
            }
        }

        return null;
    }

    private static FoundProperty? InSettings(FileText text, int at)
    {
        foreach (var named in NamedSettings.Of(text))
        {
            foreach (var setting in named.Settings.Concat(named.Switches))
            {
                if (!Touches(setting.Node.NameSpan, at) && !Touches(setting.Node.Inside, at))
                    continue;
                var isKey = Touches(setting.Node.NameSpan, at);
                var span = text.ToFile(isKey ? setting.Node.NameSpan : setting.Node.Inside);
                var all = named.Settings.Select(static each => new WrittenProperty(each.Key, each.Value)).ToList();
                return new FoundProperty(setting.Key, isKey ? null : setting.Value, span)
                {
                    List = named.Scope is { } scope ? new EditedList(scope, all) : EditedList.Infer(all, setting.Key),
                };
            }
        }

        return null;
    }

    private static bool Touches(SourceSpan span, int at) => span.Start <= at && at <= span.End;
}
