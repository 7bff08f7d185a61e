using System;
using System.CommandLine;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Colors a text for a terminal, or returns it unchanged.</summary>
internal sealed class Colors(bool isOn)
{
    private const string Reset = "\u001b[0m";

    internal static Colors None { get; } = new(false);

    /// <summary>Describes the option that turns colors off to a parser.</summary>
    internal static Option<bool> CreateOption() => new("--no-color")
    {
        Description = "Writes no colors; so does NO_COLOR in the environment.",
    };

    /// <summary>
    /// Decides as most programs do: https://no-color.org and https://bixense.com/clicolors. What turns colors off comes first.
    /// </summary>
    internal static Colors Choose(ToolContext context, bool isOff)
    {
        if (isOff || context.Variable("NO_COLOR") is not null)
            return None;
        if (IsSet("FORCE_COLOR") || IsSet("CLICOLOR_FORCE"))
            return new(true);
        return new(context.Terminal.OutputWidth is not null && context.Variable("CLICOLOR") != "0" && context.Variable("TERM") != "dumb");

        bool IsSet(string name) => context.Variable(name) is { } value && value != "0"
            && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    public string Bold(string text) => In("1", text);

    public string Of(DiagnosticSeverity severity, string text) => In(
        severity switch
        {
            DiagnosticSeverity.Error => "1;31",
            DiagnosticSeverity.Warning => "1;33",
            _ => "1;36",
        },
        text);

    public string Added(string text) => In("32", text);

    public string Removed(string text) => In("31", text);

    public string Code(string text) => In("36", text);

    public string Hunk(string text) => In("36", text);

    private string In(string code, string text) => isOn ? "\u001b[" + code + "m" + text + Reset : text;
}
