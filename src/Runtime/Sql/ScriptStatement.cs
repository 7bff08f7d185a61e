using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// One statement of a text. <see cref="CommandText"/> is the real one; wherever the statement is shown, in <see cref="ToString"/>, in the
/// debugger and in JSON, secrets and access keys are masked.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ScriptStatement
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ScriptText _text;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly WholeStatement _statement;

    private readonly SqlFault[] _faults;

    internal ScriptStatement(ScriptText text, WholeStatement statement, SqlFault[] faults)
    {
        (_text, _statement, _faults) = (text, statement, faults);
        Name = statement.Name is { } name ? StatementName.Parts(text.Of(name)) : [];
        PropertyLists = statement.Lists.Count == 0 ? [] : ListsOf(text, statement.Lists);
    }

    /// <summary>Which statement it is; null for one that no type of this library stands for.</summary>
    public StatementKind? Kind => StatementKinds.Of(_statement);

    /// <summary>
    /// What it is the name of, without quotes: the catalog, or the database and the table; empty where the statement is not known.
    /// </summary>
    public IReadOnlyList<string> Name { get; }

    /// <summary>Its property lists in the order of the text.</summary>
    public IReadOnlyList<ScriptPropertyList> PropertyLists { get; }

    /// <summary>Where it stands, without its semicolon.</summary>
    public SqlLocation Location => _text.Locate(_statement.Whole);

    /// <summary>The statement as it stands there, secrets included, without its semicolon.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string CommandText => _text.Of(_statement.Whole);

    /// <summary>Evaluates the statement as StarRocks would take it, by the same rules as in the IDE and in the build.</summary>
    /// <returns>Everything that is wrong or doubtful, each with its place in the whole text.</returns>
    public IReadOnlyList<AuthProblem> Validate() => StatementProblems.Find(_text, _statement.Evaluated, _faults);

    /// <summary>Kind, name and properties, secrets and access keys masked.</summary>
    /// <returns>For instance <c>ExternalCatalog lake PROPERTIES (type = hive, aws.s3.secret_key = ******)</c>.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Kind?.ToString() ?? "Statement");
        if (Name.Count > 0)
            text.Append(' ').Append(string.Join(".", Name));
        foreach (var list in PropertyLists)
            text.Append(' ').Append(list);
        return text.ToString();
    }

    private static ScriptPropertyList[] ListsOf(ScriptText text, IReadOnlyList<SqlPropertyList> read)
    {
        var lists = new ScriptPropertyList[read.Count];
        for (var i = 0; i < lists.Length; i++)
            lists[i] = new ScriptPropertyList(text, read[i]);
        return lists;
    }
}
