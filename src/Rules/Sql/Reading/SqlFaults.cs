using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Gathers what is never closed: one fault a statement, since the first brings the others with it.</summary>
internal sealed class SqlFaults(string text)
{
    private readonly List<SqlFault> _faults = [];
    private bool _hasOne;

    public IReadOnlyList<SqlFault> All => _faults;

    public void BeginStatement() => _hasOne = false;

    /// <summary>Notes the quote, the parenthesis or the comment that opens here.</summary>
    public void Add(int start)
    {
        if (!_hasOne)
            _faults.Add(new SqlFault(new SourceSpan(start, text[start] == '/' ? 2 : 1), SRA6001.OpenMessage(text[start])));
        _hasOne = true;
    }
}
