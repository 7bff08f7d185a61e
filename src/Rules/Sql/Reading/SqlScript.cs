using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the statements of a text that contain auth blocks.</summary>
internal sealed class SqlScript
{
    // More are read again where they are needed, because they take more memory than their text.
    private const int MaxKept = 1000;

    private static readonly string[] _signs = ["s3", "aws", "catalog"];

    private readonly string _text;
    private readonly bool _isTemplate;
    private readonly List<SourceSpan> _wholes = [];
    private readonly List<ParsedStatement>? _kept = [];

    private SqlScript(string text, bool isTemplate)
    {
        (_text, _isTemplate) = (text, isTemplate);
        var reader = new StatementReader(text, isTemplate);
        while (reader.ReadNext() is { } next)
        {
            foreach (var statement in next)
                _wholes.Add(statement.Whole);
            _kept?.AddRange(next);
            if (_kept?.Count > MaxKept)
                _kept = null;
        }

        Faults = reader.OwnFaults;
    }

    /// <summary>Gets a script without statements.</summary>
    public static SqlScript Empty { get; } = new("", isTemplate: false);

    public bool IsEmpty => _wholes.Count == 0;

    /// <summary>Gets the statements in the order of the text, without those of other engines and those without a property list.</summary>
    public IReadOnlyList<ParsedStatement> Statements => _kept ?? [.. Read()];

    /// <summary>Gets the texts that are not closed (SRA6001); empty if no statement belongs to StarRocks.</summary>
    public IReadOnlyList<SqlFault> Faults { get; }

    /// <summary>Returns the statements one after the other, so that those of a long text are not in memory together.</summary>
    public IEnumerable<ParsedStatement> Each() => _kept ?? Read();

    /// <summary>Returns the range of the statement that contains a position, without its delimiter; null if none does.</summary>
    public SourceSpan? WholeAt(int position)
    {
        var (low, high) = (0, _wholes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_wholes[middle].Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && position < _wholes[low - 1].End ? _wholes[low - 1] : null;
    }

    /// <summary>Reads any text tolerantly.</summary>
    /// <param name="text">The whole text, with <see cref="Template.Hole"/> for each hole of an interpolated string.</param>
    /// <param name="isTemplate">Whether the text is source that may contain templates and holes; otherwise StarRocks receives it
    /// unchanged.</param>
    public static SqlScript Read(string text, bool isTemplate = true) => new(text, isTemplate);

    /// <summary>Reads all statements of a text, including those without an auth block.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="faults">The texts that are not closed.</param>
    public static IReadOnlyList<WholeStatement> ReadAll(string text, out IReadOnlyList<SqlFault> faults)
    {
        var all = new List<WholeStatement>();
        var reader = new StatementReader(text, isTemplate: true, all);
        while (reader.ReadNext() is not null)
        {
            // The statements are added to the list.
        }

        faults = reader.Faults;
        return all;
    }

    private IEnumerable<ParsedStatement> Read()
    {
        var reader = new StatementReader(_text, _isTemplate);
        while (reader.ReadNext() is { } next)
        {
            foreach (var statement in next)
                yield return statement;
        }
    }

    /// <summary>
    /// Indicates whether a text can contain anything to evaluate. For most texts this is false after one search.
    /// </summary>
    public static bool MayConcern(string text)
    {
        if (text.IndexOf('=') < 0)
            return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsSign(text, at))
                return true;
        }

        return false;
    }

    private static bool IsSign(string text, int at)
    {
        foreach (var sign in _signs)
        {
            if (IgnoredCase.IsAt(text, at, sign))
                return true;
        }

        return false;
    }
}
