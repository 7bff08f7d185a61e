using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;

namespace StarRocks.AwsAuth.Tool;

/// <summary>The command line <c>starrocks-auth</c>.</summary>
internal static class Program
{
    // A pipe that its reader has closed, as `| head` does: nobody is left to tell.
    private const int BrokenPipe = 32;

    private static readonly TimeSpan _stopTime = TimeSpan.FromMilliseconds(500);

    /// <summary>Gets the version of this program, without the commit that it was built from.</summary>
    internal static string Version { get; } =
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="output">The standard output.</param>
    /// <param name="error">The standard error.</param>
    /// <param name="directory">The absolute path of the working directory.</param>
    /// <param name="environment">The environment variables by name.</param>
    /// <param name="terminal">The terminals that the output is shown on; by default, none.</param>
    /// <param name="streams">The bytes of the standard input and output; by default, none.</param>
    /// <param name="cancellation">Ends the run with <see cref="ExitCode.Interrupted"/>.</param>
    /// <returns>The exit code: see <see cref="ExitCode"/>.</returns>
    internal static int Run(
        IReadOnlyList<string> arguments,
        TextWriter output,
        TextWriter error,
        string directory,
        IReadOnlyDictionary<string, string> environment,
        Terminal? terminal = null,
        StandardStreams? streams = null,
        CancellationToken cancellation = default)
    {
        var context = new ToolContext(
            output, error, directory, environment, terminal ?? Terminal.None, streams ?? StandardStreams.None, cancellation)
        {
            Operands = arguments.SkipWhile(static argument => argument != "--").Skip(1).Count(),
        };
        var parsed = CreateRoot(context).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (parsed.Action is ParseErrorAction)
                return UsageErrors.Write(context, parsed);
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException exception)
        {
            context.ReportFailure(exception.Message);
            return ExitCode.Failure;
        }
        finally
        {
            output.Flush();
            error.Flush();
        }
    }

    private static RootCommand CreateRoot(ToolContext context)
    {
        var root = new RootCommand("Checks the AWS authentication of StarRocks in SQL and settings files.\n\n"
            + "The exit code is 0 if nothing is found, 1 if problems are found, "
            + "and 2 if a file cannot be read or written, or the command line or the configuration is wrong.")
        {
            CheckCommand.Create(context),
            FixCommand.Create(context),
            ExplainCommand.Create(context),
            ConvertCommand.Create(context),
            PoliciesCommand.Create(context),
            DriftCommand.Create(context),
            CompletionCommand.Create(context),
            LspCommand.Create(context),
        };
        root.SetAction(static parsed =>
        {
            new HelpAction().Invoke(parsed);
            return ExitCode.Failure;
        });

        // On Linux, these are paths.
        var help = root.Options.OfType<HelpOption>().Single();
        help.Aliases.Remove("/h");
        help.Aliases.Remove("/?");
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(Version);
        return root;
    }

    private static int Main(string[] arguments)
    {
        using var output = Open(Console.OpenStandardOutput());
        using var error = Open(Console.OpenStandardError());
        using var stop = new CancellationTokenSource();
        using var ended = new ManualResetEventSlim();
        Console.CancelKeyPress += (_, pressed) =>
        {
            // A read from a terminal or a slow disk does not look at the token.
            pressed.Cancel = true;
            stop.Cancel();
            if (!ended.Wait(_stopTime))
                Environment.Exit(ExitCode.Interrupted);
        };
        try
        {
            return Run(
                arguments,
                output,
                error,
                Environment.CurrentDirectory,
                ReadEnvironment(),
                Terminal.OfConsole(),
                StandardStreams.OfConsole(),
                stop.Token);
        }
        catch (IOException exception)
        {
            if ((exception.HResult & 0xFFFF) != BrokenPipe)
                Console.Error.WriteLine("starrocks-auth: " + exception.Message);
            return ExitCode.Failure;
        }
        finally
        {
            ended.Set();
        }
    }

    // The same bytes on every system: no byte order mark, and line feeds.
    private static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(false), bufferSize: 16 * 1024) { NewLine = "\n" };

    private static Dictionary<string, string> ReadEnvironment()
    {
        var environment = new Dictionary<string, string>(
            OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
            environment[(string)variable.Key] = (string?)variable.Value ?? "";
        return environment;
    }

    private sealed class VersionAction(string version) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(version);
            return ExitCode.Success;
        }
    }
}
