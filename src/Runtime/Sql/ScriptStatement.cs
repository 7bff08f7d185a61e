using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Represents a statement in a SQL script.</summary>
/// <remarks>
/// Only <see cref="CommandText"/> returns the text unmasked. <see cref="ToString"/>, the debugger and JSON mask secrets and access keys.
/// </remarks>
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
        Name = statement.Name is { } name ? StatementName.Split(text.Substring(name)) : [];
        PropertyLists = statement.Lists.Count == 0 ? [] : CreateLists(text, statement.Lists);
    }

    /// <summary>Gets the kind of the statement; <see langword="null"/> if no type of this library represents it.</summary>
    public StatementKind? Kind => StatementKinds.Find(_statement);

    /// <summary>
    /// Gets the unquoted name of the object, such as the catalog, or the database and the table; empty if the statement is unknown.
    /// </summary>
    public IReadOnlyList<string> Name { get; }

    /// <summary>Gets the property lists in the order of the text.</summary>
    public IReadOnlyList<ScriptPropertyList> PropertyLists { get; }

    /// <summary>Gets the location of the statement, without its semicolon.</summary>
    public SqlLocation Location => _text.Locate(_statement.Whole);

    /// <summary>Gets the unmasked text of the statement, without its semicolon.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    [IgnoreDataMember]
    public string CommandText => _text.Substring(_statement.Whole);

    /// <summary>Returns every violated rule. The rules are those of the editor and the build.</summary>
    /// <returns>The problems with their locations in the script; empty if there are none.</returns>
    public IReadOnlyList<AuthProblem> Validate() => StatementProblems.Find(_text, _statement.Evaluated, _faults);

    /// <summary>Returns the kind, the name and the properties with masked secrets and access keys.</summary>
    /// <returns>A text such as <c>ExternalCatalog lake PROPERTIES (type = hive, aws.s3.secret_key = ******)</c>.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Kind?.ToString() ?? "Statement");
        if (Name.Count > 0)
            text.Append(' ').Append(string.Join(".", Name));
        foreach (var list in PropertyLists)
            text.Append(' ').Append(list);
        return text.ToString();
    }

    private static ScriptPropertyList[] CreateLists(ScriptText text, IReadOnlyList<SqlPropertyList> lists)
    {
        var created = new ScriptPropertyList[lists.Count];
        for (var i = 0; i < created.Length; i++)
            created[i] = new ScriptPropertyList(text, lists[i]);
        return created;
    }
}
