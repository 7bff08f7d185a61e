using System;
using System.Buffers;
using System.Collections.Generic;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// Builds the text of a statement in a pooled buffer, and records the positions of values to mask. <see cref="ToStatement"/> returns the
/// buffer, so arguments are validated before the builder is rented.
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

    /// <summary>Appends a qualified name.</summary>
    public void AppendName(string outer, string name)
    {
        AppendName(outer);
        Append(".");
        AppendName(name);
    }

    /// <summary>Appends names after a start that ends with a parenthesis, or nothing if there are no names.</summary>
    public void AppendNames(string start, IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            Append(i == 0 ? start : ", ");
            AppendName(names[i]);
        }

        if (names.Count > 0)
            Append(")");
    }

    /// <summary>Appends literals in parentheses.</summary>
    public void AppendLiterals(IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            Append(i == 0 ? "(" : ", ");
            AppendLiteral(values[i]);
        }

        Append(values.Count == 0 ? "()" : ")");
    }

    /// <summary>Appends a value as a double-quoted literal, and masks the credentials in it, such as the user info of a path.</summary>
    public void AppendLiteral(string value)
    {
        var start = _length + 1;
        AppendValue("\"".AsSpan(), value);
        AddMaskedParts(start, value);
    }

    /// <summary>Appends a property in a new line.</summary>
    public void AppendProperty(PropertySlot slot, string value, bool isFirst)
    {
        if (slot.MayHoldValue)
        {
            AppendProperty(new KeyValuePair<string, string>(slot.Key, value), isFirst, slot.IsMasked);
            return;
        }

        var start = slot.SqlStart.AsSpan(isFirst ? 1 : 0);
        var valueStart = _length + start.Length;
        AppendValue(start, value);
        if (slot.IsMasked)
            AddMasked(valueStart, _length - 1 - valueStart);
        else
            AddMaskedParts(valueStart, value);
    }

    /// <summary>Appends a property without a member of its own in a new line.</summary>
    public void AppendProperty(KeyValuePair<string, string> property, bool isFirst, bool isSecret = false)
    {
        Append(isFirst ? "\n    " : ",\n    ");
        var keyStart = _length + 1;
        AppendValue("\"".AsSpan(), property.Key);
        if (!string.Equals(PropertyMask.KeyOf(property.Key, property.Value), property.Key.Trim(), StringComparison.Ordinal))
            AddMasked(keyStart, _length - 1 - keyStart);
        Append(" = ");
        var valueStart = _length + 1;
        if (!isSecret && !PropertyMask.IsMasked(property.Key))
        {
            AppendLiteral(property.Value);
            return;
        }

        AppendValue("\"".AsSpan(), property.Value);
        AddMasked(valueStart, _length - 1 - valueStart);
    }

    /// <summary>Appends SQL of the caller, and masks the secrets in it.</summary>
    public void AppendSql(string sql)
    {
        foreach (var span in SqlMask.Find(sql))
            AddMasked(_length + span.Start, span.Length);
        Append(sql);
    }

    /// <summary>Appends words and a literal, or nothing if there is no value.</summary>
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

    /// <summary>Returns the text without a semicolon, for a fragment of a statement.</summary>
    public SqlStatement ToFragment()
    {
        var text = new string(_buffer, 0, _length);
        ReturnBuffer();
        if (_masked is not null)
            Array.Resize(ref _masked, _maskedCount);
        return new SqlStatement(text, _masked);
    }

    /// <summary>Appends a text that ends with the opening quote, the escaped value and the closing quote.</summary>
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

    private void AddMaskedParts(int start, string value)
    {
        // Not with an enumerator, which would be allocated for every value.
        var spans = ValueMask.Find(value);
        for (var i = 0; i < spans.Count; i++)
        {
            var before = EscapedLength(value.AsSpan(0, spans[i].Start));
            AddMasked(start + before, EscapedLength(value.AsSpan(spans[i].Start, spans[i].Length)));
        }
    }

    private void AddMasked(int start, int length)
    {
        _masked ??= new int[4];
        if (_maskedCount == _masked.Length)
            Array.Resize(ref _masked, _maskedCount * 2);
        _masked[_maskedCount++] = start;
        _masked[_maskedCount++] = length;
    }

    // Few values need escapes, and a vectorized search is much faster than counting them.
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
        ReturnBuffer();
        _buffer = larger;
    }

    // Cleared, because the next renter of the buffer must not find a secret in it.
    private readonly void ReturnBuffer()
    {
        _buffer.AsSpan(0, _length).Clear();
        ArrayPool<char>.Shared.Return(_buffer);
    }
}
