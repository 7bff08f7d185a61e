namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the languages of editors whose files are checked, whatever their names are.</summary>
internal static class DocumentLanguages
{
    /// <summary>Returns the name of a file in a language; null if no file in the language is checked.</summary>
    /// <param name="languageId">The language, by the identifiers of the protocol.</param>
    internal static string? FileNameOf(string languageId) => languageId switch
    {
        "sql" or "mysql" or "plsql" or "jinja-sql" => "document.sql",
        "json" => "document.json",
        "jsonc" => "document.jsonc",
        "yaml" or "dockercompose" or "helm" => "document.yaml",
        "properties" or "java-properties" or "jproperties" => "document.properties",
        "markdown" => "document.md",
        "shellscript" or "sh" or "bash" or "zsh" => "document.sh",
        _ => null,
    };
}
