using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>Represents a SQL statement that is ready to run.</summary>
/// <remarks>
/// Only <see cref="CommandText"/> returns the text unmasked. <see cref="ToString"/>, the debugger and JSON show secrets, access keys and
/// credentials in URIs as <c>******</c>. Newtonsoft.Json and the data contract serializers skip <see cref="CommandText"/>; what reads every
/// public property, such as destructuring in Serilog (<c>{@Sql}</c>), does not.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SqlStatementJsonConverter))]
public sealed class SqlStatement
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _commandText;

    // Alternating starts and lengths of the values to mask, in order.
    private readonly int[]? _masked;

    internal SqlStatement(string commandText, int[]? masked)
    {
        _commandText = commandText;
        _masked = masked;
    }

    /// <summary>Gets the unmasked text of the statement, including its semicolon, to run in StarRocks.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [IgnoreDataMember]
    public string CommandText => _commandText;

    /// <summary>Returns the statement with masked secrets and access keys.</summary>
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
