using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Recognizes a text whose language is not named: an fe.conf by its lines, and SQL by its words.</summary>
internal static class UnnamedText
{
    /// <summary>Returns the format of a text; null if it is none that is checked.</summary>
    public static FileFormat? FormatOf(string text) =>
        ConfFormat.MayConcern(text) ? SettingsFileFormat.Conf
            : SqlScript.MayConcern(text) ? SqlFormat.Instance
            : null;
}
