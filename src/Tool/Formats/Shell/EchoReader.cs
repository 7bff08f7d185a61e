using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Finds the settings that a script adds to a file line by line: <c>echo "run_mode = shared_data" &gt;&gt; fe.conf</c>. The lines of one
/// file are one text, which is a part of that file, up to another branch of the script, which may be taken instead.
/// </summary>
internal sealed partial class EchoReader(FileText script)
{
    private const string Command = "echo ";

    private static readonly string[] _before = ["then", "do", "else", "sudo"];

    private readonly string _text = script.Text;
    private readonly Dictionary<string, (FileFormat Format, DecodedText Lines, int End)> _files = new(StringComparer.Ordinal);
    private readonly List<ShellText> _texts = [];
    private int _read;
    private TextLine _line = new(-1, -1, -1);

    /// <summary>Returns a text for each file whose name is that of settings.</summary>
    public IEnumerable<ShellText> Read()
    {
        for (var at = Find(0); at >= 0; at = Find(at))
            at = StartsCommand(at) ? ReadCommand(at + Command.Length) : at + Command.Length;

        Complete();
        return _texts;
    }

    [GeneratedRegex(@"\b(?:else|elif)\b|;;", RegexOptions.CultureInvariant)]
    private static partial Regex BranchEnd();

    private void Complete()
    {
        _texts.AddRange(_files.Values.Select(static file =>
            new ShellText(file.Lines.Build(file.End, static _ => null).AsPart(), file.Format)));
        _files.Clear();
    }

    private int Find(int start) => _text.IndexOf(Command, start, StringComparison.Ordinal);

    private bool StartsCommand(int at)
    {
        while (at > 0 && _text[at - 1] is ' ' or '\t')
            at--;
        if (at == 0 || _text[at - 1] is '\n' or ';' or '&' or '|' or '{' or '(' or '"' or '\'')
            return true;
        var before = _text.AsSpan(0, at);
        foreach (var word in _before)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Reads a command from its first word. Returns its end, so that each part of the script is read once.</summary>
    private int ReadCommand(int start)
    {
        if (start > _line.End)
            _line = TextLine.At(_text, start);
        var words = new EchoedWords(_text, start, _line);
        if (!words.Read())
            return words.End;
        var rest = _line.Of(_text, words.End);
        var length = rest.IndexOfAny(';', '&') is var end and >= 0 ? end : rest.Length;
        var target = rest[..length].ToString();
        if (HereDocumentTarget.FileOf(target) is { } file
            && ToolFileKinds.All.Find(file)?.Format is SettingsFileFormat { IsOfLines: true } format)
        {
            Add(file, format, words, start, HereDocumentTarget.IsAppended(target));
        }

        return words.End + length;
    }

    private void Add(string file, FileFormat format, EchoedWords words, int start, bool isAppended)
    {
        if (!isAppended || BranchEnd().IsMatch(_text.AsSpan(_read, start - _read)))
            Complete();
        _read = words.End;
        var lines = _files.TryGetValue(file, out var earlier) ? earlier.Lines : new DecodedText(script);
        foreach (var (character, position) in words.Characters)
            lines.Add(character, position);
        lines.Add('\n', words.ContentEnd);
        _files[file] = (format, lines, words.ContentEnd);
    }
}
