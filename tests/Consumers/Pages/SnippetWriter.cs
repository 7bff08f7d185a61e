using System;
using System.IO;

namespace Pages;

/// <summary>Cuts the code of the pages into files, C# each in a namespace of its own, for two projects: one that has to build, one that must not.</summary>
internal sealed class SnippetWriter(string folder)
{
    internal void WriteCode(string id, bool isRight, string code)
    {
        var path = FreePath(id, isRight, ".cs");

        // A page about the shape of a type, or about a member of it, shows declarations, any other one statements.
        if (!code.Contains(" partial ", StringComparison.Ordinal) && !id.StartsWith("SRA0", StringComparison.Ordinal))
            code = $"internal static class Snippet\n{{\n    internal static void Run()\n    {{\n{code}    }}\n}}\n";
        File.WriteAllText(path, $"using System;\nusing System.Collections.Generic;\nusing StarRocks.AwsAuth;\n\nnamespace Snippets.{Path.GetFileNameWithoutExtension(path)};\n\n{code}");
    }

    internal void WriteSql(string id, bool isRight, string sql) => File.WriteAllText(FreePath(id, isRight, ".sql"), sql);

    private string FreePath(string id, bool isRight, string extension)
    {
        var directory = Path.Combine(folder, isRight ? "Right" : "Wrong");
        var path = Path.Combine(directory, id + extension);
        for (var i = 2; File.Exists(path); i++)
            path = Path.Combine(directory, $"{id}_{i}{extension}");
        return path;
    }
}
