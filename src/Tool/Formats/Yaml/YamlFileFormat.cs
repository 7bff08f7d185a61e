using System;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents YAML files. A value is a file if its name is that of one, as in a ConfigMap; a script, if its name is one that CI, Docker
/// and Kubernetes use for scripts; otherwise it can be SQL.
/// </summary>
internal sealed class YamlFileFormat(YamlFormat format) : SettingsFileFormat(format)
{
    private static readonly string[] _scripts =
        ["run", "script", "before_script", "after_script", "command", "commands", "args", "cmd", "entrypoint", "bash_command", "shell"];

    public static YamlFileFormat Instance { get; } = new(YamlFormat.Instance);

    public override FileFormat ForEditing() => new YamlFileFormat(new YamlFormat(new YamlPieceCache()));

    protected override FileFormat? FormatOf(SettingsNode node, string value, FileContent content)
    {
        // What has neither a line break nor an equals sign contains no property, unless it is being typed.
        if (!content.KeepsAll && !value.Contains('=') && !value.Contains('\n'))
            return null;
        var name = node.Name ?? node.Parent?.Name ?? "";
        if (ToolFileKinds.All.Find(name)?.Format is { } format and not MarkdownFormat)
            return format;
        return Array.IndexOf(_scripts, name) >= 0 ? ShellFormat.OrSql : base.FormatOf(node, value, content);
    }
}
