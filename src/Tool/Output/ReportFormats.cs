using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the names of the formats of a report.</summary>
internal static class ReportFormats
{
    internal const string Text = "text";
    internal const string Json = "json";
    internal const string Sarif = "sarif";
    internal const string Github = "github";
    internal const string Gitlab = "gitlab";

    internal static string[] Names => [Text, Json, Sarif, Github, Gitlab];

    /// <summary>Creates a format.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="output">The output.</param>
    /// <param name="names">The names of paths.</param>
    /// <param name="style">The style of <see cref="Text"/>.</param>
    internal static ReportFormat Create(string name, TextWriter output, PathNames names, TextStyle style) => name switch
    {
        Json => new JsonReportFormat(output, names),
        Sarif => new SarifReportFormat(output, names),
        Github => new GithubReportFormat(output),
        Gitlab => new GitlabReportFormat(output),
        _ => new TextReportFormat(output, names, style),
    };
}
