using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads the properties of a list tolerantly, also while it is typed: anything else in the list is skipped, and a missing quote
/// affects only its line.
/// </summary>
internal sealed class PropertyListReader(SqlLexer lexer, SqlFaults faults)
{
    private readonly List<SqlProperty> _properties = [];
    private readonly KnownTexts _keys = new();
    private int _firstTag;
    private int _lastTag;
    private int _end;
    private bool _isPartial;
    private bool _isTemplate;

    /// <summary>Reads a list in parentheses.</summary>
    internal SqlPropertyList Read(SqlClause clause)
    {
        var open = lexer.Current;
        Begin(open.End);
        lexer.Next();
        if (ReadProperties())
        {
            _end = lexer.Current.End;
            lexer.Next();
        }
        else
        {
            _isPartial = true;
            if (!_isTemplate)
                faults.Add(lexer.FirstOpen > open.Start ? lexer.FirstOpen : open.Start);
        }

        return End(clause, open.Start);
    }

    /// <summary>Reads properties without parentheses.</summary>
    internal SqlPropertyList ReadBare()
    {
        var start = lexer.Current.Start;
        Begin(start);
        ReadProperties();
        _isPartial = true;
        return End(SqlClause.None, start);
    }

    private void Begin(int end)
    {
        _properties.Clear();
        _firstTag = -1;
        _isPartial = _isTemplate = false;
        _end = end;
    }

    private SqlPropertyList End(SqlClause clause, int start)
    {
        var conditional = _firstTag >= 0 ? TagBranches.Merge(_properties, _firstTag, _lastTag) : [];
        var properties = _properties.ToArray();
        if (_isPartial && !_isTemplate)
            properties = Array.ConvertAll(properties, static property => property with { IsDoubtful = true });
        return new SqlPropertyList(clause, SourceSpan.Between(start, _end), properties, _isPartial) { Conditional = conditional };
    }

    /// <summary>Reads up to the closing parenthesis; false if there is none.</summary>
    private bool ReadProperties()
    {
        while (true)
        {
            var token = lexer.Current;
            switch (token.Kind)
            {
                case SqlTokenKind.End or SqlTokenKind.Delimiter:
                    return false;
                case SqlTokenKind.Symbol when lexer.Is(')'):
                    return true;
                case SqlTokenKind.Symbol when lexer.Is(','):
                    lexer.Next();
                    break;
                case SqlTokenKind.Tag:
                    NoteTag();
                    lexer.Next();
                    break;
                case SqlTokenKind.Template:
                    ReadTemplate(token);
                    break;
                case SqlTokenKind.Text:
                    if (!ReadProperty(token))
                        Recover(token);
                    break;
                case SqlTokenKind.Word when StatementHead.IsAt(lexer):
                    return false;
                default:
                    Recover(token);
                    break;
            }
        }
    }

    /// <summary>Reads a template in the place of a property. It can end with a comma that is not written here.</summary>
    private void ReadTemplate(SqlToken template)
    {
        _isPartial = _isTemplate = true;
        _end = template.End;
        if (lexer.Next().Kind is not (SqlTokenKind.Tag or SqlTokenKind.Template) && !lexer.IsPair())
            SkipProperty();
    }

    private void NoteTag()
    {
        _isPartial = _isTemplate = true;
        _lastTag = _properties.Count;
        if (_firstTag < 0)
            _firstTag = _lastTag;
    }

    /// <summary>Reads a property; false if it is none.</summary>
    private bool ReadProperty(SqlToken key)
    {
        if (key.IsUnterminated)
        {
            _isPartial = true;
            lexer.Next();
            return true;
        }

        lexer.Next();
        if (!lexer.Is('='))
            return false;
        _end = lexer.Current.End;
        var value = lexer.Next();
        return value.Kind == SqlTokenKind.Text ? ReadLiteral(key, value) : ReadUnknown(key, value);
    }

    /// <summary>Reads a value that is not a literal, or is missing. It ends with the property.</summary>
    private bool ReadUnknown(SqlToken key, SqlToken value)
    {
        // If the opening quote is missing, the closing one opens a literal, which would contain what follows.
        var open = value.Kind == SqlTokenKind.Template ? -1 : lexer.OpenOnLine(key.Start);
        if (open >= 0 && open < value.Start)
            return false;
        var start = _end;
        if (open >= 0)
            _end = Math.Min(value.End, lexer.EndOfOpen(open));
        else
            SkipProperty();
        Add(key, _end > start ? SourceSpan.Between(value.Start, _end) : new SourceSpan(_end, 0), null);
        return open < 0;
    }

    private bool ReadLiteral(SqlToken key, SqlToken value)
    {
        lexer.Next();
        var isWhole = value.IsUnterminated || EndsProperty();
        var open = isWhole ? -1 : lexer.OpenOnLine(key.Start);
        if (open >= 0 && open < value.Start)
            return false;
        if (open == value.Start)
            value = value with { End = lexer.EndOfOpen(open), IsUnterminated = true };
        _isPartial |= value.IsUnterminated;
        _end = value.End;
        Add(key, value.Inside, isWhole && !value.IsUnterminated ? value : null);
        return isWhole;
    }

    /// <summary>
    /// Indicates whether the current token may follow a property. A missing comma does not affect the next property.
    /// </summary>
    private bool EndsProperty() =>
        lexer.Is(',') || lexer.Is(')')
        || lexer.Current.Kind is SqlTokenKind.End or SqlTokenKind.Delimiter or SqlTokenKind.Tag or SqlTokenKind.Template
        || lexer.IsPair() || StatementHead.IsAt(lexer);

    private void Add(SqlToken key, SourceSpan value, SqlToken? literal)
    {
        var name = _keys.Of(lexer.Text, key.Inside, lexer.Text[key.Start]);
        if (lexer.IsTemplate && Template.IsIn(name))
        {
            _isPartial = _isTemplate = true;
            return;
        }

        var text = literal is { } token ? Value(token) : null;
        var isDeferred = lexer.IsTemplate && text is not null && DeferredValue.Is(name, text);
        var whole = SourceSpan.Between(key.Start, _end);
        _properties.Add(new SqlProperty(whole, key.Inside, name, value, isDeferred ? null : text) { Text = text });
    }

    private string Value(SqlToken token) => SqlLiteralValue.Of(lexer.Text, token.Inside, lexer.Text[token.Start]);

    /// <summary>Continues after a text that is not a property; after its line, if a quote is missing there.</summary>
    private void Recover(SqlToken token)
    {
        _isPartial = true;
        var isTemplate = token.Kind == SqlTokenKind.Template
            || (token.Kind == SqlTokenKind.Word && lexer.IsTemplate && Template.IsIn(lexer.TextOf(token)));
        _isTemplate |= isTemplate;
        var open = isTemplate ? -1 : lexer.OpenOnLine(token.Start);
        var end = open < 0 ? -1 : lexer.EndOfOpen(open);
        if (open >= 0 && lexer.MayReadAgain(lexer.Current.End - end))
        {
            faults.Add(open);
            _end = end;
            lexer.MoveTo(end);
        }
        else
        {
            SkipProperty();
        }
    }

    /// <summary>Skips to the comma or parenthesis that ends a property.</summary>
    private void SkipProperty()
    {
        for (var depth = 0; lexer.Current.Kind is not (SqlTokenKind.End or SqlTokenKind.Delimiter);)
        {
            if (depth == 0 && (lexer.Is(',') || lexer.Is(')')))
                return;
            if (lexer.Current.Kind == SqlTokenKind.Word && StatementHead.IsAt(lexer))
                return;
            if (lexer.Is('('))
                depth++;
            else if (lexer.Is(')'))
                depth--;
            else if (lexer.Current.Kind == SqlTokenKind.Tag)
                NoteTag();
            else if (lexer.Current.Kind == SqlTokenKind.Template)
                _isTemplate = true;
            _end = lexer.Current.End;
            lexer.Next();
        }
    }
}
