using System;
using System.IO;

namespace Pages;

/// <summary>Cuts the C# of the pages into files, each in a namespace of its own, for two projects: one that has to build, one that must not.</summary>
internal sealed class SnippetWriter(string folder)
{
    internal void Write(string id, bool isRight, string code)
    {
        var directory = Path.Combine(folder, isRight ? "Right" : "Wrong");
        var name = id;
        for (var i = 2; File.Exists(Path.Combine(directory, $"{name}.cs")); i++)
            name = $"{id}_{i}";
        // A page about the shape of a type, or about a member of it, shows declarations, any other one statements.
        if (!code.Contains(" partial ", StringComparison.Ordinal) && !id.StartsWith("SRA0", StringComparison.Ordinal))
            code = $"internal static class Snippet\n{{\n    internal static void Run()\n    {{\n{code}    }}\n}}\n";
        File.WriteAllText(Path.Combine(directory, $"{name}.cs"), $"using StarRocks.AwsAuth;\n\nnamespace Snippets.{name};\n\n{code}");
    }
}
