using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The tokens of an expression on one line and without comments, so that none of its lines looks like a client's output.</summary>
internal sealed class ExpressionText(string source)
{
    private const string Unmatched = "The brackets of the expression don't match.";

    private readonly StringBuilder _text = new();
    private readonly Stack<char> _closing = new();
    private int _end;

    /// <summary>Returns a value indicating whether a token is the comma or the bracket behind the expression.</summary>
    public bool EndsBefore(SqlToken token) => _closing.Count == 0 && token.Kind == SqlTokenKind.Symbol && source[token.Start] is (',' or ')' or ']' or '}');

    /// <summary>Adds a token; the answer is why it can't belong to the expression.</summary>
    public string? Add(SqlToken token)
    {
        if (token.Kind == SqlTokenKind.Delimiter)
            return "The expression ends before its text does.";
        if (token.Kind == SqlTokenKind.Symbol && Refusal(token) is { } refusal)
            return refusal;
        if (_text.Length > 0 && token.Start > _end)
            _text.Append(' ');
        _text.Append(source, token.Start, token.End - token.Start);
        _end = token.End;
        return null;
    }

    /// <summary>The whole of it, or why it is none.</summary>
    public string? Finish(out string text)
    {
        text = _text.ToString();
        return _closing.Count > 0 ? Unmatched : text.Length == 0 ? "The expression is empty." : null;
    }

    private string? Refusal(SqlToken token)
    {
        if (SqlExpression.IsOpen(token))
            return SqlExpression.Open;
        var symbol = source[token.Start];
        switch (symbol)
        {
            case '(':
                _closing.Push(')');
                return null;
            case '[':
                _closing.Push(']');
                return null;
            case '{':
                _closing.Push('}');
                return null;
            case ')' or ']' or '}':
                return _closing.Count > 0 && _closing.Pop() == symbol ? null : Unmatched;
            default:
                return symbol == ',' && _closing.Count == 0 ? "The text is more than one expression." : null;
        }
    }
}
