using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Chooses one of the statements of a file.</summary>
internal static class StatementNumber
{
    private const string Name = "--statement";

    internal static Option<int?> Create() => new(Name)
    {
        Description = "Only this statement, counted from 1 among those with AWS properties.",
        HelpName = "N",
        CustomParser = Parse,
    };

    /// <summary>Returns the statements with a ready-made type, or the chosen one.</summary>
    /// <exception cref="UsageException">There is no such statement.</exception>
    internal static IReadOnlyList<ScriptStatement> Select(IReadOnlyList<ScriptStatement> all, int? number)
    {
        ScriptStatement[] known = [.. all.Where(static statement => statement.Kind is not null)];
        if (known.Length == 0)
            throw new UsageException("The text contains no statement of StarRocks with AWS properties.");
        if (number is not { } one)
            return known;
        return one <= known.Length
            ? [known[one - 1]]
            : throw new UsageException(string.Create(
                CultureInfo.InvariantCulture, $"There is no statement {one}. The text contains {known.Length} with AWS properties."));
    }

    private static int? Parse(ArgumentResult result)
    {
        if (result.Tokens is not [{ Value: var text }])
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        result.AddError("'" + Name + "' is '" + text + "', which is not the number of a statement. Use 1, 2, 3, ….");
        return null;
    }
}
