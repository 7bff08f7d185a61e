using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Creates names of C# from other names.</summary>
internal static class CSharpNames
{
    internal static void Restrict(Option<string?> option, bool mayHaveDots) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            string[] parts = mayHaveDots ? token.Value.Split('.') : [token.Value];
            if (!parts.All(static part => part.Length > 0 && part == OfText(part, upper: false)))
                result.AddError("'" + Printable.Text(token.Value) + "' is not a name in C#.");
        }
    });

    /// <summary>Returns the name of a class for the statements of a file.</summary>
    internal static string OfFile(string path) =>
        (path == StatementInput.StandardInput ? "" : OfText(Path.GetFileName(path).Split('.')[0], upper: true)) + "Statements";

    /// <summary>Returns a name that is not taken, and takes it.</summary>
    internal static string Take(string text, string fallback, HashSet<string> taken)
    {
        var name = OfText(text, upper: true);
        if (name.Length == 0)
            name = fallback;
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
            free = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>Returns an identifier of the letters and digits of a text; empty if there are none.</summary>
    private static string OfText(string text, bool upper)
    {
        var name = new StringBuilder();
        var isStart = upper;
        foreach (var c in text)
        {
            // Letters of other scripts are valid in C#, but not in every composition.
            var isPart = char.IsAsciiLetterOrDigit(c) || (!upper && c == '_');
            if (isPart && name.Length == 0 && char.IsAsciiDigit(c))
                name.Append('_');
            if (isPart)
                name.Append(isStart ? char.ToUpperInvariant(c) : c);
            isStart = !isPart && upper;
        }

        return Identifier.Escape(name.ToString());
    }
}
