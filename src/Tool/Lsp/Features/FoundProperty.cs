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
                if (Touches(property.KeySpan, at))
                    return new FoundProperty(statement.Scope.AsRead(property.Key), null, text.ToFile(property.KeySpan));
                if (Touches(property.ValueSpan, at))
                    return new FoundProperty(statement.Scope.AsRead(property.Key), property.Value, text.ToFile(property.ValueSpan));
            }
        }

        return null;
    }

    private static FoundProperty? InSettings(FileText text, int at)
    {
        foreach (var setting in NamedSettings.Of(text).SelectMany(static group => group.Settings))
        {
            if (Touches(setting.Node.NameSpan, at))
                return new FoundProperty(setting.Key, null, text.ToFile(setting.Node.NameSpan));
            if (Touches(setting.Node.Inside, at))
                return new FoundProperty(setting.Key, setting.Value, text.ToFile(setting.Node.Inside));
        }

        return null;
    }

    private static bool Touches(SourceSpan span, int at) => span.Start <= at && at <= span.End;
}
