using System.CommandLine;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the arguments of <c>check</c>, except those that choose files.</summary>
/// <param name="Format">The format of the report.</param>
/// <param name="Output">The path of the file for the report; null for the standard output.</param>
/// <param name="Severity">The lowest severity that is reported; null for the default.</param>
/// <param name="FailOn">The lowest severity that the run fails for.</param>
/// <param name="Baseline">The path of the baseline; null if there is none.</param>
/// <param name="WritesBaseline">Whether the baseline is written.</param>
/// <param name="IsQuiet">Whether only errors are reported, without a summary.</param>
/// <param name="HasNoColor">Whether the report has no colors.</param>
internal sealed record CheckArguments(
    string Format, string? Output, string? Severity, string FailOn, string? Baseline, bool WritesBaseline, bool IsQuiet, bool HasNoColor)
{
    /// <summary>Describes these arguments to a parser.</summary>
    internal sealed class Syntax
    {
        private readonly Option<string> _format = new("--format", "-f")
        {
            Description = "The format of the report.",
            HelpName = string.Join('|', ReportFormats.Names),
            DefaultValueFactory = static _ => ReportFormats.Text,
        };

        private readonly Option<string?> _output = new("--output", "-o")
        {
            Description = "Writes the report to a file instead of the standard output.",
            HelpName = "FILE",
        };

        private readonly Option<string?> _severity = new("--severity")
        {
            Description = "The lowest severity that is reported. [default: warning; with --quiet: error; with --write-baseline: info]",
            HelpName = Severities.Error + "|" + Severities.Warning + "|" + Severities.Info,
        };

        private readonly Option<string> _failOn = new("--fail-on")
        {
            Description = "The lowest reported severity that makes the exit code 1.",
            HelpName = Severities.Error + "|" + Severities.Warning + "|" + Severities.Info + "|" + Severities.Never,
            DefaultValueFactory = static _ => Severities.Warning,
        };

        private readonly Option<string?> _baseline = new("--baseline")
        {
            Description = "Does not report the problems that this file contains.",
            HelpName = "FILE",
        };

        private readonly Option<bool> _writeBaseline = new("--write-baseline")
        {
            Description = "Writes all problems to the file of --baseline instead of reporting them.",
        };

        private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Reports only errors, without a summary." };

        private readonly Option<bool> _noColor = Colors.CreateOption();

        /// <summary>Adds the arguments to a command.</summary>
        internal Syntax(Command command)
        {
            _format.AcceptOnlyFromAmong(ReportFormats.Names);
            _severity.AcceptOnlyFromAmong(Severities.Error, Severities.Warning, Severities.Info);
            _failOn.AcceptOnlyFromAmong(Severities.Error, Severities.Warning, Severities.Info, Severities.Never);
            UsageErrors.RejectEmpty(_output);
            UsageErrors.RejectEmpty(_baseline);
            command.Validators.Add(result =>
            {
                if (result.GetValue(_writeBaseline) && result.GetValue(_output) is not null)
                    result.AddError("'--output' is not written with '--write-baseline'.");
                if (result.GetValue(_writeBaseline) && result.GetValue(_baseline) is null)
                    result.AddError("'--write-baseline' writes the file of '--baseline', which is missing.");
            });
            foreach (Option option in new Option[] { _format, _output, _severity, _failOn, _baseline, _writeBaseline, _quiet, _noColor })
                command.Options.Add(option);
        }

        internal CheckArguments Read(ParseResult parsed) => new(
            parsed.GetValue(_format) ?? ReportFormats.Text,
            parsed.GetValue(_output),
            parsed.GetValue(_severity),
            parsed.GetValue(_failOn) ?? Severities.Warning,
            parsed.GetValue(_baseline),
            parsed.GetValue(_writeBaseline),
            parsed.GetValue(_quiet),
            parsed.GetValue(_noColor));
    }
}
