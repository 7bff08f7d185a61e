using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the files of a command line with their options, and what is wrong with the files that contain these.</summary>
internal sealed class ConfiguredFiles
{
    private readonly PathNames _names;
    private readonly EditorConfigs _configs;
    private readonly ConfigFile _config = ConfigFile.None;
    private readonly ImmutableDictionary<string, string> _overrides =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    private readonly Queue<CheckedFile> _results = new();
    private readonly List<InputFile> _files = [];

    /// <exception cref="UsageException">The file of <c>--config</c> cannot be read.</exception>
    public ConfiguredFiles(string directory, InputArguments arguments, FileKinds kinds)
    {
        _names = new PathNames(directory);
        if (arguments.TargetVersion is { } version)
            _overrides = _overrides.Add(TargetVersion.Key, version);
        if (arguments.Config is { } config)
        {
            _config = ConfigFile.Read(config, directory, out var text);
            Add(Path.GetFullPath(config, directory), text, ConfiguredValues.OfGlobalConfig(text));
        }

        _configs = new EditorConfigs(
            (path, text) => Add(path, text, ConfiguredValues.OfEditorConfig(text)),
            (path, exception) => Add(FileFailure.Of(_names.Of(path), exception) with { State = FileFailure.NotRead }));
        var standardInput = new InputFile(Path.GetFullPath(arguments.StandardInputName, directory), IsNamed: true);
        if (arguments.ReadsStandardInput)
            _files.Add(standardInput with { IsStandardInput = true });
        foreach (var file in new FileFinder(directory, name => kinds.Find(name) is not null, Add).Find(arguments.Paths))
            _files.Add(file.IsNamed && SpecialFile.IsStream(file.Path) ? standardInput with { Source = file.Path } : file);
    }

    /// <summary>Gets the standard input, if it is read, and the files in the order of their paths.</summary>
    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>Leaves out files.</summary>
    public void Remove(Predicate<InputFile> isLeftOut) => _files.RemoveAll(isLeftOut);

    /// <summary>Returns what the functions make of each file, in order, and of the results about other files.</summary>
    /// <param name="ofFile">Receives a file with its options.</param>
    /// <param name="ofResult">Receives a result, each once and before the file on the way to which it is found.</param>
    public IEnumerable<T> Select<T>(Func<InputFile, FileOptions, T> ofFile, Func<CheckedFile, T> ofResult)
    {
        foreach (var file in _files)
        {
            var options = new FileOptions(_overrides, _configs.OptionsOf(file.Path), _config.OptionsOf(file.Path), _config.Global);
            while (_results.TryDequeue(out var result))
                yield return ofResult(result);
            yield return ofFile(file, options);
        }

        while (_results.TryDequeue(out var result))
            yield return ofResult(result);
    }

    private void Add(FileFailure failure) => _results.Enqueue(CheckedFile.NotChecked(failure.Path, failure));

    private void Add(string path, SourceText text, IEnumerable<WrongValue> values)
    {
        var (name, fingerprints) = (_names.Of(path), new Fingerprints());
        var problems = new List<FoundProblem>();
        foreach (var value in values.Where(value => !_overrides.ContainsKey(value.Key)))
        {
            if (value.Rule is null)
            {
                Add(new FileFailure(name, value.Message.TrimEnd('.')) { State = FileFailure.AppliedInPart });
                continue;
            }

            var location = Location.Create(path, value.Span, text.Lines.GetLinePositionSpan(value.Span));
            var problem = Diagnostic.Create(RuleDescriptors.Of(value.Rule), location, value.Message);
            problems.Add(new FoundProblem(name, problem, fingerprints.Next(problem)));
        }

        _results.Enqueue(new CheckedFile(path, problems) { IsConfiguration = true });
    }
}
