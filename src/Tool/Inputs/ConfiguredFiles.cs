using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the files of a command line with their options, and what is wrong with the files that contain these.</summary>
internal sealed class ConfiguredFiles
{
    private readonly InputArguments _arguments;
    private readonly FileKinds _kinds;
    private readonly string _directory;
    private readonly PathNames _names;
    private readonly EditorConfigs _configs;
    private readonly ConfigFile _config = ConfigFile.None;
    private readonly ImmutableDictionary<string, string> _overrides =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    private readonly Queue<CheckedFile> _results = new();

    /// <exception cref="UsageException">The file of <c>--config</c> cannot be read.</exception>
    public ConfiguredFiles(string directory, InputArguments arguments, FileKinds kinds)
    {
        (_directory, _arguments, _kinds, _names) = (directory, arguments, kinds, new PathNames(directory));
        if (arguments.TargetVersion is { } version)
            _overrides = _overrides.Add(TargetVersion.Key, version);
        if (arguments.Config is { } path)
        {
            _config = ConfigFile.Read(path, directory, out var text);
            CheckValues(Path.GetFullPath(path, directory), text, isGlobal: true);
        }

        _configs = new EditorConfigs(
            (path, text) => CheckValues(path, text, isGlobal: false),
            (path, exception) => Add(FileFailure.Of(_names.Of(path), exception) with { State = FileFailure.NotRead }));
    }

    /// <summary>Returns the files in the order of their paths.</summary>
    public IReadOnlyList<InputFile> Find()
    {
        var files = new FileFinder(_directory, name => _kinds.Find(name) is not null, Add).Find(_arguments.Paths);
        return [.. files.Select(WithName)];
    }

    /// <summary>Returns the options of a file.</summary>
    /// <param name="path">The absolute path.</param>
    public FileOptions OptionsOf(string path) =>
        new(_overrides, _configs.OptionsOf(path), _config.OptionsOf(path), _config.Global);

    /// <summary>Returns, each once, the results about other files that were found until now.</summary>
    public IEnumerable<CheckedFile> TakeResults()
    {
        while (_results.TryDequeue(out var result))
            yield return result;
    }

    /// <summary>Returns a pipe as a file of the name that the standard input has.</summary>
    private InputFile WithName(InputFile file) => file.IsNamed && SpecialFile.IsStream(file.Path)
        ? file with { Path = Path.GetFullPath(_arguments.StandardInputName, _directory), Stream = file.Path }
        : file;

    private void Add(FileFailure failure) => _results.Enqueue(CheckedFile.NotChecked(failure.Path, failure));

    private void CheckValues(string path, string text, bool isGlobal)
    {
        var values = new ConfiguredValues(path, _names.Of(path), text) { IsGlobal = isGlobal, HasVersion = _overrides.IsEmpty };
        foreach (var result in values.Check())
            _results.Enqueue(result);
    }
}
