using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Writes an expression on one line without comments, so that no line looks like the output of a client.</summary>
internal sealed class ExpressionText(string source)
{
    private const string Unmatched = "The brackets of the expression do not match.";

    private readonly StringBuilder _text = new();
    private readonly Stack<char> _closing = new();
    private int _end;

    /// <summary>Indicates whether a token is the comma or the bracket after the expression.</summary>
    public bool EndsBefore(SqlToken token) =>
        _closing.Count == 0 && token.Kind == SqlTokenKind.Symbol && source[token.Start] is (',' or ')' or ']' or '}');

    /// <summary>Adds a token; returns the reason why it cannot belong to the expression, or null.</summary>
    public string? Add(SqlToken token)
    {
        if (token.Kind == SqlTokenKind.Delimiter)
            return "The text continues after the end of the expression.";
        if (token.Kind == SqlTokenKind.Symbol && InvalidReason(token) is { } reason)
            return reason;
        if (_text.Length > 0 && token.Start > _end)
            _text.Append(' ');
        _text.Append(source, token.Start, token.End - token.Start);
        _end = token.End;
        return null;
    }

    /// <summary>Returns the reason why the text is not an expression, or null.</summary>
    public string? Finish(out string text)
    {
        text = _text.ToString();
        return _closing.Count > 0 ? Unmatched : text.Length == 0 ? "The expression is empty." : null;
    }

    private string? InvalidReason(SqlToken token)
    {
        if (SqlExpression.IsUnterminated(token))
            return SqlExpression.UnterminatedReason;
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
                return symbol == ',' && _closing.Count == 0 ? "The text contains more than one expression." : null;
        }
    }
}
