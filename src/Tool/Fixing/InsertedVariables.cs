using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Names the environment variables by which fixes replace the secrets of a file. Different values have different variables, and none is one
/// that the file already uses.
/// </summary>
/// <param name="original">The text of the file before the fixes.</param>
internal sealed class InsertedVariables(string original)
{
    private readonly Dictionary<(string Variable, string Value), string> _names = [];
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private HashSet<string>? _taken;

    /// <summary>Returns a fix with the variable of each value that it replaces.</summary>
    /// <param name="fix">The fix.</param>
    /// <param name="text">The text before the fix.</param>
    /// <param name="content">Its content.</param>
    public LocatedFix Name(LocatedFix fix, string text, FileContent content)
    {
        if (!fix.Fix.Steps.Any(IsUnnamed) || content.At(fix.ProblemSpan.Start) is not { } place)
            return fix;
        var value = text.Substring(fix.ProblemSpan.Start, fix.ProblemSpan.Length);
        return fix with { Fix = fix.Fix with { Steps = [.. fix.Fix.Steps.Select(step => Name(step, value, place))] } };
    }

    private static bool IsUnnamed(SourceFixStep step) => step is { Kind: FixKind.SetValue, Text: null };

    private SourceFixStep Name(SourceFixStep step, string value, FileText place)
    {
        var usual = EnvironmentVariables.Placeholder(step.Key);
        if (!IsUnnamed(step) || (place.Script is null && place.Format?.FromEnvironment(step.Key) != usual))
            return step;
        var variable = EnvironmentVariables.For(step.Key);
        return step with { Text = usual.Replace(variable, NameOf(variable, value), StringComparison.Ordinal) };
    }

    private string NameOf(string variable, string value)
    {
        if (_names.TryGetValue((variable, value), out var known))
            return known;
        for (var number = _last.GetValueOrDefault(variable) + 1; ; number++)
        {
            var name = number == 1 ? variable : variable + "_" + number.ToString(CultureInfo.InvariantCulture);
            _last[variable] = number;
            if ((_taken ??= Words()).Add(name))
                return _names[(variable, value)] = name;
        }
    }

    /// <summary>Returns the words of the file, of which each can be a variable that it uses.</summary>
    private HashSet<string> Words()
    {
        var (words, start) = (new HashSet<string>(StringComparer.Ordinal), 0);
        for (var i = 0; i <= original.Length; i++)
        {
            if (i < original.Length && (char.IsAsciiLetterOrDigit(original[i]) || original[i] == '_'))
                continue;
            if (i > start)
                words.Add(original[start..i]);
            start = i + 1;
        }

        return words;
    }
}
