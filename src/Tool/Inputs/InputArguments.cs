using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the arguments that choose files and their options.</summary>
/// <param name="Paths">The files, folders and patterns.</param>
/// <param name="StandardInputName">The name of the file that the standard input, or a pipe, contains.</param>
/// <param name="ReadsStandardInput">Whether the standard input is read.</param>
/// <param name="Config">The path of a further configuration; null if there is none.</param>
/// <param name="TargetVersion">The version of StarRocks for all files; null to use the configuration.</param>
internal sealed record InputArguments(
    IReadOnlyList<string> Paths, string StandardInputName, bool ReadsStandardInput, string? Config, string? TargetVersion)
{
    private const string StandardInputPath = "-";
    private const string DefaultName = "stdin.sql";

    /// <summary>Requires that the format of the standard input is known, if it is read.</summary>
    /// <param name="kinds">The kinds of files.</param>
    /// <param name="notDone">What is not done otherwise.</param>
    /// <exception cref="UsageException">The extension is unknown.</exception>
    internal void RequireKnownExtension(FileKinds kinds, string notDone)
    {
        if (ReadsStandardInput && kinds.Find(StandardInputName) is null)
            throw new UsageException("The extension of '" + StandardInputName + "' is unknown, so standard input is " + notDone + ".");
    }

    /// <summary>Describes these arguments to a parser.</summary>
    internal sealed class Syntax
    {
        private readonly Argument<string[]> _paths = new("PATHS")
        {
            Description = "Files, folders (with the folders in them) and patterns such as 'db/**/*.sql'; '-' reads standard input. "
                + "By default, the current folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };

        private readonly Option<string?> _standardInput = new("--stdin-name")
        {
            Description = "Reads standard input, or a pipe of the command line, as a file of this name, which chooses the format and the "
                + ".editorconfig.",
            HelpName = "NAME",
        };

        private readonly Option<string?> _config = new("--config")
        {
            Description = "Reads a further file in the syntax of .editorconfig.",
            HelpName = "FILE",
        };

        private readonly Option<string?> _targetVersion = new("--target-version")
        {
            Description = "Reports what this version of StarRocks does not support, such as 3.2; overrides "
                + Generator.TargetVersion.Key + ".",
            HelpName = "VERSION",
        };

        /// <summary>Adds the arguments to a command.</summary>
        internal Syntax(Command command, ToolContext context)
        {
            _targetVersion.Validators.Add(static result =>
            {
                if (result.Tokens is [{ Value: var version }] && StarRocksVersion.Parse(version) is null)
                    result.AddError(SRA4005.UnreadableMessage("--target-version", version));
            });
            UsageErrors.RejectEmpty(_standardInput);
            UsageErrors.RejectEmpty(_config);
            _paths.Validators.Add(result => UsageErrors.RejectUnknownOptions(result, command, context.Operands));
            command.Arguments.Add(_paths);
            command.Options.Add(_standardInput);
            command.Options.Add(_config);
            command.Options.Add(_targetVersion);
        }

        internal InputArguments Read(ParseResult parsed, ToolContext context)
        {
            var paths = parsed.GetValue(_paths) ?? [];
            var name = parsed.GetValue(_standardInput);
            var isRead = paths.Contains(StandardInputPath)
                || (name is not null && !Array.Exists(paths, path => IsStream(path, context.Directory)));
            return new InputArguments(
                paths.Length == 0 && !isRead ? ["."] : [.. paths.Where(static path => path != StandardInputPath)],
                name ?? DefaultName,
                isRead,
                parsed.GetValue(_config),
                parsed.GetValue(_targetVersion));
        }

        private static bool IsStream(string path, string directory)
        {
            try
            {
                return SpecialFile.IsStream(Path.GetFullPath(path, directory));
            }
            catch (Exception exception) when (FileFailure.IsExpected(exception))
            {
                return false;
            }
        }
    }
}
