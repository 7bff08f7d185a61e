using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Checks the files of a command line with the options of their folders.</summary>
internal sealed class FileSession
{
    private readonly ToolContext _context;
    private readonly InputArguments _arguments;
    private readonly FileKinds _kinds;
    private readonly PathNames _names;
    private readonly FileEvaluator _evaluator;
    private readonly ConfiguredFiles _configured;
    private readonly List<InputFile> _files;

    /// <exception cref="UsageException">The configuration cannot be read, or the standard input has an unknown extension.</exception>
    public FileSession(ToolContext context, InputArguments arguments, FileKinds kinds)
    {
        (_context, _arguments, _kinds) = (context, arguments, kinds);
        _names = new PathNames(context.Directory);
        _evaluator = new FileEvaluator(context.Cancellation);
        if (arguments is { ReadsStandardInput: true, StandardInputName: var name } && kinds.Find(name) is null)
            throw new UsageException("The extension of '" + name + "' is unknown, so standard input is not checked.");
        _configured = new ConfiguredFiles(context.Directory, arguments, kinds);
        _files = [.. _configured.Find()];
    }

    /// <summary>Gets the number of files that are to be checked.</summary>
    public int Count => _files.Count + (_arguments.ReadsStandardInput ? 1 : 0);

    /// <summary>Requires that a file that is written is not one that is read. One of an earlier run is left out instead.</summary>
    /// <param name="what">What the file contains.</param>
    /// <param name="path">The path as the user wrote it.</param>
    /// <param name="others">Other files that are read; null for none.</param>
    /// <exception cref="UsageException">The file is read.</exception>
    public void Reserve(string what, string path, params string?[] others)
    {
        var full = Path.GetFullPath(path, _context.Directory);
        if (!File.Exists(full))
            return;
        var real = RealPath.Of(full);
        var isRead = Array.Exists(others, other => other is not null && IsSame(Path.GetFullPath(other, _context.Directory)));
        var same = _files.FindIndex(file => IsSame(file.Stream ?? file.Path));
        if (isRead || (same >= 0 && (_files[same].IsNamed || !EarlierOutput.IsIn(full))))
            throw new UsageException("The " + what + " '" + path + "' cannot be written: it is a file that is read.");
        if (same >= 0)
            _files.RemoveAt(same);

        bool IsSame(string other) => RealPath.AreSame(RealPath.Of(other), real);
    }

    /// <summary>Returns the results in the order of the files.</summary>
    public IEnumerable<CheckedFile> Check() =>
        OrderedPipeline.Select(Prepare(), static check => check(), Count > 1 ? Environment.ProcessorCount * 2 : 0);

    /// <summary>Returns a function for each file that can be called on any thread.</summary>
    private IEnumerable<Func<CheckedFile>> Prepare()
    {
        if (_arguments.ReadsStandardInput)
        {
            var path = Path.GetFullPath(_arguments.StandardInputName, _context.Directory);
            var text = SourceText.From(_context.Input.ReadToEnd());
            foreach (var step in Prepare(path, options => Check(path, text, options)))
                yield return step;
        }

        foreach (var file in _files)
        {
            foreach (var step in Prepare(file.Path, options => Check(file, options)))
                yield return step;
        }

        foreach (var result in _configured.TakeResults())
            yield return () => result;
    }

    private IEnumerable<Func<CheckedFile>> Prepare(string path, Func<FileOptions, CheckedFile> check)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var options = _configured.OptionsOf(path);

        // What is found on the way to a file comes before it.
        foreach (var result in _configured.TakeResults())
            yield return () => result;
        yield return () => check(options);
    }

    private CheckedFile Check(InputFile file, FileOptions options)
    {
        var source = file.Stream ?? file.Path;
        var name = _names.Of(source);
        try
        {
            if (InputText.Read(source) is { } text)
                return Check(file.Path, text, options);
            return CheckedFile.NotChecked(name, file.IsNamed ? new FileFailure(name, "it is binary") : null);
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return CheckedFile.NotChecked(name, FileFailure.Of(name, exception));
        }
    }

    private CheckedFile Check(string path, SourceText text, FileOptions options)
    {
        var name = _names.Of(path);
        if (_kinds.Find(path) is not { } kind)
            return CheckedFile.NotChecked(name, new FileFailure(name, "the extension is unknown") { IsNotice = true });
        var fingerprints = new Fingerprints();
        try
        {
            return new CheckedFile(
                path,
                [.. _evaluator.Find(kind, path, text, options).Select(found => new FoundProblem(name, found, fingerprints.Next(found)))]);
        }
#pragma warning disable CA1031 // A fault of ours in one file must not hide the problems of the others.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return CheckedFile.NotChecked(name, FileFailure.OfFault(name, exception));
        }
    }
}
