using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the kinds of files that the command line checks: those of a build, and those that are not part of a project.</summary>
internal static class ToolFileKinds
{
    public static FileKinds All { get; } = FileKinds.All.With(
        new FileKind(".yaml", YamlFileFormat.Instance, defaultName: ""),
        new FileKind(".yml", YamlFileFormat.Instance, defaultName: ""),
        new FileKind(".md", MarkdownFormat.Instance, defaultName: ""),
        new FileKind(".mdx", MarkdownFormat.Instance, defaultName: ""),
        new FileKind(".markdown", MarkdownFormat.Instance, defaultName: ""),
        new FileKind(".sh", ShellFormat.Instance, defaultName: ""),
        new FileKind(".bash", ShellFormat.Instance, defaultName: ""),
        new FileKind(".zsh", ShellFormat.Instance, defaultName: ""));
}
