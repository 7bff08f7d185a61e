using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the names of languages of code blocks, with the extension of their files.</summary>
internal static class TextLanguages
{
    /// <summary>Returns the format of a language; null if it is not checked.</summary>
    /// <param name="name">The name in lower case.</param>
    public static FileFormat? Find(string name) =>
        ExtensionOf(name) is { } extension ? ToolFileKinds.All.Find(extension)?.Format : null;

    /// <summary>Indicates whether a name tells nothing about the language, or is that of a terminal, in which clients of SQL run.</summary>
    /// <param name="name">The name in lower case.</param>
    public static bool IsOfAny(string name) =>
        name is "" or "text" or "txt" or "ini" or "console" or "shell-session" or "shellsession" or "terminal";

    /// <summary>Returns the extension of the files of a language; null if it is not checked.</summary>
    /// <param name="name">The name in lower case.</param>
    public static string? ExtensionOf(string name) => name switch
    {
        "sql" or "mysql" or "starrocks" or "plsql" or "ddl" => ".sql",
        "json" or "jsonc" or "json5" => ".json",
        "yaml" or "yml" or "helm" => ".yaml",
        "properties" => ".properties",
        "conf" => ".conf",
        "bash" or "sh" or "shell" or "zsh" => ".sh",
        _ => null,
    };
}
