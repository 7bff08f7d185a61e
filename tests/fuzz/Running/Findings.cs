using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Writes each finding once, with its shortest input.</summary>
internal sealed class Findings(string folder)
{
    private readonly HashSet<string> _known = [];

    /// <summary>Gets the number of different findings.</summary>
    public int Count => _known.Count;

    /// <summary>Adds a finding.</summary>
    /// <param name="target">The target.</param>
    /// <param name="text">The input.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="holds">Whether a shorter input shows the same; null if the input stays as it is.</param>
    public void Add(FuzzTarget target, string text, Finding finding, Func<string, bool>? holds)
    {
        if (!_known.Add(target.Name + finding.Name))
            return;
        Console.WriteLine(target.Name + ": " + finding.Name);
        var shortest = holds is null ? text : Minimizer.Shorten(text, holds);
        Directory.CreateDirectory(folder);
        var name = target.Name + "-" + string.Concat(finding.Name.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        File.WriteAllText(Path.Combine(folder, name + ".txt"), shortest, new UnicodeEncoding());
        File.WriteAllText(Path.Combine(folder, name + ".details.txt"), Escape(shortest) + "\n\n" + finding.Details + "\n");
        Console.WriteLine("    " + Escape(shortest.Length > 600 ? shortest[..600] : shortest));
    }

    /// <summary>Returns a text on one line.</summary>
    public static string Escape(string text) => string.Concat(text.Select(static c => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\\' => "\\\\",
        '"' => "\\\"",
        < ' ' or > '~' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    }));
}
