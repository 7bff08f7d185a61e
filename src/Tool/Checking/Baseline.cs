using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Contains the problems that are known and not reported again. A problem is identified by its file, its rule and its fingerprint; paths
/// are relative to the folder of the baseline, so that it can be used from any folder.
/// </summary>
internal sealed class Baseline
{
    private const int Version = 1;

    private readonly PathNames _names;
    private readonly Dictionary<string, HashSet<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);
    private readonly HashSet<Entry> _found = [];

    private Baseline(string path, IEnumerable<Entry> entries)
    {
        _names = new PathNames(Path.GetDirectoryName(path) ?? path);
        foreach (var entry in entries)
            Add(entry);
    }

    /// <summary>Gets the number of problems that were found and are known.</summary>
    public int Known { get; private set; }

    /// <summary>Creates an empty baseline.</summary>
    /// <param name="path">The path of its file.</param>
    /// <param name="directory">The working directory.</param>
    internal static Baseline CreateEmpty(string path, string directory) => new(Path.GetFullPath(path, directory), []);

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The path of its file.</param>
    /// <param name="directory">The working directory.</param>
    /// <exception cref="UsageException">The file cannot be read, is no baseline, or is one of another version.</exception>
    internal static Baseline Read(string path, string directory)
    {
        try
        {
            var full = Path.GetFullPath(path, directory);
            using var document = JsonDocument.Parse(InputText.ReadText(full).ToString());
            var version = document.RootElement.GetProperty("version").GetInt32();
            if (version != Version)
            {
                throw Unreadable(path, string.Create(
                    CultureInfo.InvariantCulture,
                    $"its version is {version}, and this program reads version {Version}. Update the program, or create it"));
            }

            return new Baseline(full, document.RootElement.GetProperty("problems").EnumerateArray().Select(Entry.Read));
        }
        catch (FileNotFoundException exception)
        {
            throw Unreadable(path, "it does not exist. Create it", exception);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException
            or InvalidOperationException or FormatException)
        {
            throw Unreadable(path, "it is not a baseline. Create it again", exception);
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            throw UsageException.For("baseline", path, "read", exception);
        }
    }

    private static UsageException Unreadable(string path, string reason, Exception? cause = null) =>
        UsageException.For("baseline", path, "read", new IOException(reason + " with --write-baseline", cause));

    /// <summary>Returns the problems of a file that are not known, and counts the others.</summary>
    public IReadOnlyList<FoundProblem> Remove(CheckedFile file)
    {
        var path = _names.Of(file.FullPath);
        if (!_entries.TryGetValue(path, out var entries))
            return file.Problems;
        if (file.IsChecked)
            _checked.Add(path);
        var found = file.Problems.ToLookup(problem => entries.Contains(Entry.Of(problem, _names)));
        Known += found[true].Count();
        _found.UnionWith(found[true].Select(problem => Entry.Of(problem, _names)));
        return [.. found[false]];
    }

    /// <summary>
    /// Returns the number of known problems that were not found in the files that were checked. One file can be checked twice: alone, and
    /// as the configuration of others.
    /// </summary>
    public int CountGone() => _checked.Sum(path => _entries[path].Count(entry => !_found.Contains(entry)));

    /// <summary>Adds a problem that is known from now on.</summary>
    public void Add(FoundProblem problem) => Add(Entry.Of(problem, _names));

    /// <summary>Writes the content of the file.</summary>
    public void Write(TextWriter output)
    {
        using var json = new JsonText(output);
        json.Writer.WriteStartObject();
        json.Writer.WriteNumber("version", Version);
        json.Writer.WriteStartArray("problems");
        foreach (var entry in _entries.Values.SelectMany(static entries => entries)
            .OrderBy(static entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Fingerprint, StringComparer.Ordinal))
        {
            entry.Write(json);
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
        json.Complete();
    }

    private void Add(Entry entry)
    {
        if (!_entries.TryGetValue(entry.Path, out var entries))
            _entries.Add(entry.Path, entries = []);
        entries.Add(entry);
    }

    private sealed record Entry(string Path, string Rule, string Fingerprint)
    {
        internal static Entry Of(FoundProblem problem, PathNames names) =>
            new(names.Of(problem.Diagnostic.Location.GetLineSpan().Path), problem.Diagnostic.Id, problem.Fingerprint);

        internal static Entry Read(JsonElement entry) => new(Text(entry, "path"), Text(entry, "rule"), Text(entry, "fingerprint"));

        internal void Write(JsonText json)
        {
            json.Writer.WriteStartObject();
            json.Property("path", Path);
            json.Property("rule", Rule);
            json.Property("fingerprint", Fingerprint);
            json.Writer.WriteEndObject();
        }

        private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
    }
}
