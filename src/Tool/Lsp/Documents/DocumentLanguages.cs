namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the languages of editors whose files are checked, whatever their names are.</summary>
internal static class DocumentLanguages
{
    /// <summary>Returns the extension of the files of a language; null if they are not checked.</summary>
    /// <param name="languageId">The language, by the identifiers of the protocol.</param>
    internal static string? ExtensionOf(string languageId) => languageId switch
    {
        "markdown" => ".md",
        "shellscript" => ".sh",
        "dockercompose" => ".yaml",
        "jinja-sql" => ".sql",
        "java-properties" or "jproperties" => ".properties",
        _ => TextLanguages.ExtensionOf(languageId),
    };
}
