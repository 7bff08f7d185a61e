using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Describes what is wrong with a command line.</summary>
internal static class UsageErrors
{
    private const int MaxDistance = 3;

    /// <summary>Writes the errors of a command line and returns the exit code.</summary>
    internal static int Write(ToolContext context, ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            context.ReportFailure(OnOneLine(error.Message) + SuggestionFor(error, parsed));
        context.Error.WriteLine("Try '" + PathOf(parsed.CommandResult) + " --help'.");
        return ExitCode.Failure;
    }

    /// <summary>Reports arguments that are meant to be options: the parser takes every unknown word as a path.</summary>
    /// <param name="result">The paths.</param>
    /// <param name="command">The command.</param>
    /// <param name="operands">The number of words after <c>--</c>, which are no options.</param>
    internal static void RejectUnknownOptions(ArgumentResult result, Command command, int operands)
    {
        foreach (var token in result.Tokens.SkipLast(operands))
        {
            if (!token.Value.StartsWith('-') || token.Value.Length == 1)
                continue;
            var names = command.Options.SelectMany(static option => option.Aliases.Prepend(option.Name));
            result.AddError("Unrecognized option '" + token.Value + "'." + Suggestion(token.Value, names));
        }
    }

    /// <summary>Reports an empty path.</summary>
    internal static void RejectEmpty(Option option) => option.Validators.Add(static result =>
    {
        if (result.Tokens is [{ Value: "" }])
            result.AddError("'" + result.Option.Name + "' is empty.");
    });

    private static string OnOneLine(string message) =>
        string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string SuggestionFor(ParseError error, ParseResult parsed) => parsed.UnmatchedTokens is [var word, ..]
        && error.Message.Contains("'" + word + "'", StringComparison.Ordinal)
            ? Suggestion(word, parsed.CommandResult.Command.Subcommands.Select(static command => command.Name))
            : "";

    private static string Suggestion(string word, IEnumerable<string> names)
    {
        var nearest = names
            .Select(name => (Name: name, Distance: word.Length > 64 ? int.MaxValue : EditDistance.Between(word, name)))
            .Where(static candidate => candidate.Distance <= Math.Min(MaxDistance, candidate.Name.Length / 2))
            .OrderBy(static candidate => candidate.Distance)
            .Select(static candidate => candidate.Name)
            .FirstOrDefault();
        return nearest is null ? "" : " Did you mean '" + nearest + "'?";
    }

    private static string PathOf(SymbolResult result) => result.Parent is { } parent
        ? PathOf(parent) + " " + ((CommandResult)result).Command.Name
        : "starrocks-auth";
}
