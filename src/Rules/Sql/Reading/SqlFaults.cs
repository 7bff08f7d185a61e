using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Collects texts that are not closed. Only the first one of a statement is reported, because it causes the others.</summary>
internal sealed class SqlFaults(string text)
{
    private readonly List<SqlFault> _faults = [];
    private bool _hasOne;

    public IReadOnlyList<SqlFault> All => _faults;

    public void BeginStatement() => _hasOne = false;

    /// <summary>Adds the quote, parenthesis or comment that opens here.</summary>
    public void Add(int start)
    {
        if (!_hasOne)
            _faults.Add(new SqlFault(new SourceSpan(start, text[start] == '/' ? 2 : 1), SRA6001.UnterminatedMessage(text[start])));
        _hasOne = true;
    }
}
