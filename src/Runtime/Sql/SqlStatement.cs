using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>
/// One SQL statement, ready to run. <see cref="CommandText"/> is the real text; everywhere else, in
/// <see cref="ToString"/>, in the debugger and in JSON, secrets and access keys are <c>******</c>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SqlStatementJsonConverter))]
public sealed class SqlStatement
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _commandText;

    // Start and length of each masked value, in order; null where there is none.
    private readonly int[]? _masked;

    internal SqlStatement(string commandText, int[]? masked)
    {
        _commandText = commandText;
        _masked = masked;
    }

    /// <summary>The statement as StarRocks takes it, secrets included, with its closing semicolon.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string CommandText => _commandText;

    /// <summary>The statement with secrets and access keys masked.</summary>
    /// <returns>The masked text.</returns>
    public override string ToString()
    {
        if (_masked is null)
            return _commandText;
        var text = new StringBuilder(_commandText.Length);
        var end = 0;
        for (var i = 0; i < _masked.Length; i += 2)
        {
            text.Append(_commandText, end, _masked[i] - end).Append(Secret.Mask);
            end = _masked[i] + _masked[i + 1];
        }

        return text.Append(_commandText, end, _commandText.Length - end).ToString();
    }
}
