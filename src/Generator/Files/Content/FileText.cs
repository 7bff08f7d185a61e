using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a text that is checked: a whole file, or a text in a file without its escapes and indentation.</summary>
internal sealed class FileText
{
    // Texts in texts in texts, of which each is read again.
    private const int MaxDepth = 5;

    private static readonly string[] _sqlCommentStarts = ["{#-", "{#", "--", "//", "/*", "#"];

    private readonly TextMap? _map;
    private readonly Func<string, string?>? _encode;
    private readonly int _depth;
    private IReadOnlyList<SourceSpan>? _literals;
    private IReadOnlyList<SourceSpan>? _templates;

    /// <summary>Initializes a new instance of the <see cref="FileText"/> class for a whole file.</summary>
    public FileText(string text) => Text = text;

    /// <summary>Initializes a new instance of the <see cref="FileText"/> class for a text in another one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="outer">The text that contains it.</param>
    /// <param name="map">The positions in the outer text.</param>
    /// <param name="encode">Returns how the outer text writes an inserted text; null if it cannot contain it. Null if it is written
    /// unchanged.</param>
    public FileText(string text, FileText outer, TextMap map, Func<string, string?>? encode = null)
        : this(text)
    {
        (Outer, _map, _encode, _depth) = (outer, map, encode, outer._depth + 1);
        (IsDocument, IsPart, HasVariables) = (outer.IsDocument, outer.IsDocument, outer.IsDocument);
        Start = ToFile(0);
    }

    private FileText(FileText text)
        : this(text.Text) =>
        (Outer, Start, _map, _encode, _depth, CommentStarts, IsDocument, IsPart, HasVariables) = (text.Outer, text.Start, text._map,
            text._encode, text._depth, text.CommentStarts, text.IsDocument, text.IsPart, text.HasVariables);

    public string Text { get; }

    /// <summary>Gets the text that contains this one; null for a whole file.</summary>
    public FileText? Outer { get; }

    /// <summary>Gets the position of the start in the file.</summary>
    public int Start { get; }

    /// <summary>Gets the SQL; null if the text is not SQL.</summary>
    public SqlScript? Script { get; private init; }

    /// <summary>Gets the settings; null if the text has none.</summary>
    public SettingsTree? Settings { get; private init; }

    /// <summary>Gets the format of the settings; null if there are none.</summary>
    public SettingsFormat? Format { get; private init; }

    /// <summary>Gets a value indicating whether texts in it are read.</summary>
    public bool MayContainTexts => _depth < MaxDepth;

    /// <summary>Gets a value indicating whether the text is SQL or settings, and does not only contain such texts.</summary>
    public bool IsChecked => Script is not null || Settings is not null;

    /// <summary>Gets the characters that precede the text of a comment, if there are no settings; the longest first.</summary>
    public string[] CommentStarts { get; private init; } = _sqlCommentStarts;

    /// <summary>Gets the characters that precede the text of a comment in SQL or in settings; null if there can be none.</summary>
    public string? LineComment => Script is not null ? "--" : Format?.Comment;

    /// <summary>Gets a value indicating whether the text explains, so that it contains placeholders and syntax diagrams.</summary>
    public bool IsDocument { get; private init; }

    /// <summary>Gets a value indicating whether the text is a part of a file, which can contain what the text lacks.</summary>
    public bool IsPart { get; private init; }

    /// <summary>
    /// Gets a value indicating whether something fills in variables such as <c>${NAME}</c> before the text is used: a shell, or a tool
    /// that takes whole files.
    /// </summary>
    public bool HasVariables { get; init; } = true;

    /// <summary>Returns the text as a part of a file.</summary>
    public FileText AsPart() => new(this) { IsPart = true };

    /// <summary>Returns the text with other characters that precede the text of a comment.</summary>
    public FileText With(string[] commentStarts) => new(this) { CommentStarts = commentStarts };

    /// <summary>Returns the text, with the texts in it, as documentation.</summary>
    public FileText AsDocument() => new(this) { IsDocument = true, IsPart = true, HasVariables = true };

    /// <summary>Returns the text as SQL.</summary>
    public FileText With(SqlScript script) => new(this) { Script = script };

    /// <summary>Returns the text as settings.</summary>
    public FileText With(SettingsTree settings, SettingsFormat format) => new(this) { Settings = settings, Format = format };

    /// <summary>Returns the range in the file of a range in the text.</summary>
    public SourceSpan ToFile(SourceSpan span) => Outer is null ? span : Outer.ToFile(_map!.ToFile(span));

    /// <summary>Returns the range in the file that is replaced for a range in the text; null if the file cannot be changed there.</summary>
    public SourceSpan? ToEdited(SourceSpan span)
    {
        if (Outer is null)
            return span;
        return _map!.ToEdited(span) is { } edited ? Outer.ToEdited(edited) : null;
    }

    /// <summary>Returns the position in the text of a position in the file; null outside of the text.</summary>
    public int? ToText(int filePosition)
    {
        if (Outer is null)
            return filePosition <= Text.Length ? filePosition : null;
        return Outer.ToText(filePosition) is { } position ? _map!.ToText(position) : null;
    }

    /// <summary>Returns how the file writes an inserted text; null if it cannot contain it.</summary>
    public string? Encode(string inserted)
    {
        if (Outer is null)
            return inserted;
        return (_encode is null ? inserted : _encode(inserted)) is { } encoded ? Outer.Encode(encoded) : null;
    }

    /// <summary>Indicates whether a position is within a literal of SQL, or within the value of a setting.</summary>
    public bool IsInValue(int position)
    {
        if (Settings is not null)
            return Settings.NodeAt(position) is { Kind: SettingsKind.Value } node && position > node.ValueStart && position < node.End;
        if (Script is null)
            return false;
        return IsWithin(_literals ??= SqlLexer.Literals(Text), position);
    }

    /// <summary>Indicates whether a position is within a template.</summary>
    public bool IsInTemplate(int position) => IsWithin(_templates ??= TemplateFinder.All(Text), position);

    /// <summary>Returns the start of the setting that contains a position if comments see all its lines as one; otherwise the position.
    /// </summary>
    public int StartOfLines(int position) =>
        Format is { ContinuesLines: true } && Settings!.NodeAt(position) is { Name: not null } node && position <= node.End
            ? node.Start
            : position;

    /// <summary>Returns the range of the statement or object that contains a position; null if none does.</summary>
    public SourceSpan? ScopeAt(int position) =>
        Settings is null ? Script?.WholeAt(position) : Settings.ContainerAt(position)?.Value;

    private static bool IsWithin(IReadOnlyList<SourceSpan> spans, int position)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && position < spans[low - 1].End;
    }

    /// <summary>Returns the position in the file of a position in the text.</summary>
    public int ToFile(int position) => Outer is null ? position : Outer.ToFile(_map!.ToFile(position));
}
