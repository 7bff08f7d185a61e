using System;
using System.Buffers;
using System.Collections.Generic;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// Builds one statement in a pooled buffer and remembers where masked values stand. It is used up by
/// <see cref="ToStatement"/>; whatever can be refused is checked before it is made.
/// </summary>
internal ref struct SqlTextBuilder
{
    private const int StartCapacity = 1024;

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> _escaped = SearchValues.Create("\\\"\n\t\r\b\0\x1A");
#endif

    private char[] _buffer;
    private int _length;
    private int[]? _masked;
    private int _maskedCount;

    private SqlTextBuilder(char[] buffer) => _buffer = buffer;

    public static SqlTextBuilder Rent() => new(ArrayPool<char>.Shared.Rent(StartCapacity));

    public void Append(string text) => text.AsSpan().CopyTo(Reserve(text.Length));

    public void AppendName(string name)
    {
        if (!SqlNames.NeedsQuotes(name))
        {
            Append(name);
            return;
        }

        Append("`");
        Append(name);
        Append("`");
    }

    /// <summary>A name within another.</summary>
    public void AppendName(string outer, string name)
    {
        AppendName(outer);
        Append(".");
        AppendName(name);
    }

    /// <summary>Names in parentheses; nothing without one.</summary>
    public void AppendNames(string words, IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            Append(i == 0 ? words : ", ");
            AppendName(names[i]);
        }

        if (names.Count > 0)
            Append(")");
    }

    /// <summary>Literals in parentheses.</summary>
    public void AppendLiterals(IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            Append(i == 0 ? "(" : ", ");
            AppendLiteral(values[i]);
        }

        Append(values.Count == 0 ? "()" : ")");
    }

    /// <summary>A double-quoted literal that StarRocks reads back as the value.</summary>
    public void AppendLiteral(string value) => AppendValue("\"".AsSpan(), value);

    /// <summary>A property on a line of its own.</summary>
    public void AppendProperty(PropertySlot slot, string value, bool isFirst)
    {
        var start = slot.SqlStart.AsSpan(isFirst ? 1 : 0);
        var from = _length + start.Length;
        AppendValue(start, value);
        if (slot.IsMasked)
            RememberMasked(from, _length - 1 - from);
    }

    /// <summary>A property of the open member, on a line of its own.</summary>
    public void AppendProperty(KeyValuePair<string, string> property, bool isFirst)
    {
        Append(isFirst ? "\n    " : ",\n    ");
        AppendLiteral(property.Key);
        Append(" = ");
        var from = _length + 1;
        AppendLiteral(property.Value);
        if (SecretKeys.IsMasked(property.Key))
            RememberMasked(from, _length - 1 - from);
    }

    /// <summary>Words and a literal behind them; nothing without a value.</summary>
    public void AppendClause(string words, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        Append(words);
        AppendLiteral(value!);
    }

    public SqlStatement ToStatement()
    {
        Append(";");
        return ToFragment();
    }

    /// <summary>What is only a part of a statement, without the semicolon.</summary>
    public SqlStatement ToFragment()
    {
        var text = new string(_buffer, 0, _length);
        GiveBack();
        if (_masked is not null)
            Array.Resize(ref _masked, _maskedCount);
        return new SqlStatement(text, _masked);
    }

    /// <summary>The inside of a literal, its closing quote, and before them what ends in the opening one.</summary>
    private void AppendValue(ReadOnlySpan<char> start, string value)
    {
        var length = EscapedLength(value.AsSpan());
        var space = Reserve(start.Length + length + 1);
        start.CopyTo(space);
        if (length == value.Length)
            value.AsSpan().CopyTo(space.Slice(start.Length));
        else
            SqlLiteralText.Escape(value.AsSpan(), space.Slice(start.Length));
        space[space.Length - 1] = '"';
    }

    private void RememberMasked(int start, int length)
    {
        _masked ??= new int[4];
        if (_maskedCount == _masked.Length)
            Array.Resize(ref _masked, _maskedCount * 2);
        _masked[_maskedCount++] = start;
        _masked[_maskedCount++] = length;
    }

    // Hardly any value needs an escape, and the vectorised search says so in a fraction of the time.
    private static int EscapedLength(ReadOnlySpan<char> value)
#if NET8_0_OR_GREATER
        => value.ContainsAny(_escaped) ? SqlLiteralText.EscapedLength(value) : value.Length;
#else
        => SqlLiteralText.EscapedLength(value);
#endif

    private Span<char> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
            Grow(count);
        var space = _buffer.AsSpan(_length, count);
        _length += count;
        return space;
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, _buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        GiveBack();
        _buffer = larger;
    }

    // The next one to rent the buffer must not find a secret in it.
    private readonly void GiveBack()
    {
        _buffer.AsSpan(0, _length).Clear();
        ArrayPool<char>.Shared.Return(_buffer);
    }
}
