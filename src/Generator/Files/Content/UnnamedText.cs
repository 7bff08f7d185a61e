using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Recognizes a text whose language is not named: an fe.conf by its lines, and SQL by its words.</summary>
internal static class UnnamedText
{
    /// <summary>Returns the format of a text; null if it is none that is checked.</summary>
    /// <param name="text">The text.</param>
    /// <param name="content">The content that it is part of.</param>
    public static FileFormat? FormatOf(string text, FileContent content) =>
        ConfFormat.MayConcern(text) || (content.KeepsAll && ConfFormat.IsBegunIn(text)) ? SettingsFileFormat.Conf
            : IsSql(text, content) ? SqlFormat.Instance
            : null;

    /// <summary>Indicates whether a text can be SQL that is checked, or that is being typed.</summary>
    public static bool IsSql(string text, FileContent content) =>
        SqlScript.MayConcern(text) || (content.KeepsAll && EditedSql.IsBegunIn(text));
}
