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
    private readonly FileKinds _kinds;
    private readonly PathNames _names;
    private readonly FileEvaluator _evaluator;
    private readonly ConfiguredFiles _configured;

    /// <exception cref="UsageException">The configuration cannot be read, or the standard input has an unknown extension.</exception>
    public FileSession(ToolContext context, InputArguments arguments, FileKinds kinds)
    {
        (_context, _kinds) = (context, kinds);
        _names = new PathNames(context.Directory);
        _evaluator = new FileEvaluator(context.Cancellation);
        arguments.RequireKnownExtension(kinds, FileFailure.NotChecked);
        _configured = new ConfiguredFiles(context.Directory, arguments, kinds);
    }

    /// <summary>Gets the number of files that are to be checked.</summary>
    public int Count => _configured.Files.Count;

    /// <summary>Requires that a file that is written is not one that is read. One of an earlier run is left out instead.</summary>
    /// <param name="what">What the file contains.</param>
    /// <param name="path">The path as the user wrote it.</param>
    /// <param name="options">The files that options name; null for an option that is not set.</param>
    /// <exception cref="UsageException">The file is read.</exception>
    public void Reserve(string what, string path, params string?[] options)
    {
        var full = Path.GetFullPath(path, _context.Directory);
        var written = new LinkedFile(full);
        var isRead = SideFiles.HasName(full) || SideFiles.HasName(written.Path);
        if (!isRead && !File.Exists(full))
            return;
        var same = _configured.Files.Where(file => written.IsAt(file.Source)).ToHashSet();
        isRead |= same.Any(static file => file.IsNamed) || (same.Count > 0 && !EarlierOutput.IsIn(full))
            || SideFiles.Of(_configured.Files.Except(same).Select(static file => file.Path)).Any(written.IsAt)
            || Array.Exists(options, option => option is not null && written.IsAt(Path.GetFullPath(option, _context.Directory)));
        if (isRead)
            throw new UsageException("The " + what + " '" + path + "' cannot be written: it is a file that is read.");
        _configured.Remove(same.Contains);
    }

    /// <summary>Leaves out a file that is read for another purpose, unless the command line names it.</summary>
    public void LeaveOut(string path)
    {
        var read = new LinkedFile(Path.GetFullPath(path, _context.Directory));
        _configured.Remove(file => !file.IsNamed && read.IsAt(file.Source));
    }

    /// <summary>Returns the results in the order of the files.</summary>
    public IEnumerable<CheckedFile> Check() =>
        OrderedPipeline.Select(
            _configured.Select<Func<CheckedFile>>(Prepare, static result => () => result),
            static check => check(),
            Count > 1 ? Environment.ProcessorCount * 2 : 0);

    private Func<CheckedFile> Prepare(InputFile file, FileOptions options)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        return () => Check(file, options);
    }

    private CheckedFile Check(InputFile file, FileOptions options)
    {
        var name = _names.Of(file.Source);
        try
        {
            if (file.ReadText(_context.Streams) is { } text)
                return Check(file.Path, text, options);
            return CheckedFile.NotChecked(name, file.IsNamed ? new FileFailure(name, FileFailure.Binary) : null);
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
            return CheckedFile.NotChecked(name, new FileFailure(name, FileFailure.UnknownExtension));
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
