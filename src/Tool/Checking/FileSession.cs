using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
    private readonly EditorConfigs _configs;
    private readonly ConfigFile _config;
    private readonly ImmutableDictionary<string, string> _overrides =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    // The results that are found on the way to a file, and come before it.
    private readonly Queue<CheckedFile> _before = new();

    public FileSession(ToolContext context, InputArguments arguments, FileKinds kinds)
    {
        (_context, _arguments, _kinds) = (context, arguments, kinds);
        _names = new PathNames(context.Directory);
        _evaluator = new FileEvaluator(context.Cancellation);
        _config = arguments.Config is { } path ? ConfigFile.Read(path, context.Directory) : ConfigFile.None;
        if (arguments.TargetVersion is { } version)
            _overrides = _overrides.Add(TargetVersion.Key, version);
        if (arguments.StandardInput is { } name && kinds.Find(name) is null)
            throw new UsageException("The extension of '" + name + "' is unknown, so standard input is not checked.");
        _configs = new EditorConfigs(CheckConfig, (file, exception) => Add(FileFailure.Of(_names.Of(file), exception)));
    }

    /// <summary>Gets the number of files that are to be checked.</summary>
    public int Count { get; private set; }

    /// <summary>Returns the results in the order of the files.</summary>
    public IEnumerable<CheckedFile> Check()
    {
        var files = new FileFinder(_context.Directory, name => _kinds.Find(name) is not null, Add).Find(_arguments.Paths);
        Count = files.Count + (_arguments.StandardInput is null ? 0 : 1);
        return OrderedPipeline.Select(Prepare(files), static check => check(), Count > 1 ? Environment.ProcessorCount * 2 : 0);
    }

    /// <summary>Returns a function for each file that can be called on any thread.</summary>
    private IEnumerable<Func<CheckedFile>> Prepare(IReadOnlyList<InputFile> files)
    {
        if (_arguments.StandardInput is { } name)
        {
            var path = Path.GetFullPath(name, _context.Directory);
            var text = SourceText.From(_context.Input.ReadToEnd());
            foreach (var step in Prepare(path, options => Check(path, text, options)))
                yield return step;
        }

        foreach (var file in files)
        {
            foreach (var step in Prepare(file.Path, options => Check(file, options)))
                yield return step;
        }

        foreach (var result in TakeBefore())
            yield return result;
    }

    private IEnumerable<Func<CheckedFile>> Prepare(string path, Func<FileOptions, CheckedFile> check)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var options = new FileOptions(_overrides, _configs.OptionsOf(path), _config.OptionsOf(path), _config.Global);
        return [.. TakeBefore(), () => check(options)];
    }

    private IEnumerable<Func<CheckedFile>> TakeBefore()
    {
        while (_before.TryDequeue(out var result))
            yield return () => result;
    }

    private void Add(FileFailure failure) => _before.Enqueue(CheckedFile.NotChecked(failure.Path, failure));

    private CheckedFile Check(InputFile file, FileOptions options)
    {
        SourceText? text;
        try
        {
            text = InputText.Read(file.Path);
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return NotChecked(file.Path, exception);
        }

        if (text is not null)
            return Check(file.Path, text, options);
        var name = _names.Of(file.Path);
        return CheckedFile.NotChecked(name, file.IsNamed ? new FileFailure(name, "it is binary") : null);
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

    private CheckedFile NotChecked(string path, Exception exception) =>
        CheckedFile.NotChecked(_names.Of(path), FileFailure.Of(_names.Of(path), exception));

    private void CheckConfig(string path, string text)
    {
        if (_overrides.IsEmpty && ConfiguredVersion.Check(path, text) is { } problem)
        {
            var name = _names.Of(path);
            _before.Enqueue(new CheckedFile(path, [new FoundProblem(name, problem, new Fingerprints().Next(problem))]));
        }
    }
}
