using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the C# that writes a parsed statement again.</summary>
internal sealed class StatementCode
{
    private const string Space = "global::" + ReadyMadeTypes.Namespace;
    private const string Repeated = "a clause or an option is repeated";

    private readonly StatementTree _tree;
    private readonly SqlForm _form;
    private string? _reason;

    private StatementCode(StatementTree tree, SqlForm form) => (_tree, _form) = (tree, form);

    /// <summary>Gets the assignments to the members that are clauses of the statement.</summary>
    public List<string> Assignments { get; } = [];

    /// <summary>Gets the arguments of the method that writes the statement.</summary>
    public List<string> Arguments { get; } = [];

    public List<TypedProperty> Properties { get; } = [];

    /// <summary>Gets the texts of the literals in the assignments and the arguments, except SQL.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Gets the SQL in the assignments and the arguments.</summary>
    public List<SqlPart> Parts { get; } = [];

    /// <inheritdoc cref="Configuration.NamesBroker"/>
    public bool? NamesBroker => BrokerClause.Names(_tree.FindClause(ClauseMember.BrokerName.Member)?.Value as string);

    /// <summary>Gets the texts of the clauses that rules check, such as locations.</summary>
    public IEnumerable<(ClauseMember Member, string Text)> ClauseTexts => _tree.ClauseValues.SelectMany(static clause => clause.Value switch
    {
        string text => [(clause.Member, text)],
        string[] texts => texts.Select(text => (clause.Member, text)),
        LoadNode[] loads => loads.SelectMany(static load => load.Paths).Select(static path => (DataClause.Paths, path)),
        _ => [],
    });

    /// <summary>
    /// Returns null if something would be lost: a template, a clause that is not written, or an invalid name. Comments are lost.
    /// </summary>
    /// <param name="tree">The statement.</param>
    /// <param name="form">The form that it has.</param>
    /// <param name="reason">The reason if it cannot be written, as the end of a sentence.</param>
    internal static StatementCode? Of(StatementTree tree, SqlForm form, out string? reason)
    {
        reason = tree.Fault?.Message.TrimEnd('.');
        if (reason is not null)
            return null;
        var code = new StatementCode(tree, form);
        code.AddArguments();
        code.AddClauses();
        code.AddProperties();
        reason = code._reason;
        return reason is null ? code : null;
    }

    private void AddArguments()
    {
        Require(_tree.Names.TrueForAll(static name => name.Parameter >= 0), "a part of its name has no parameter");
        for (var i = 0; i < _form.Parameters.Length; i++)
        {
            var parameter = _form.Parameters[i];
            if (parameter.Kind is { } kind)
                AddName(kind, _tree.Names.FindAll(name => name.Parameter == i));
            else if (!parameter.IsOptions)
                Arguments.Add(Sql(Query()));
            else if (_tree.PipeOptions.Count > 0)
                Arguments.Add("new " + Space + "PipeOptions { " + string.Join(", ", _tree.PipeOptions.Select(PipeOption)) + " }");
        }

        var options = _tree.PipeOptions.Select(static property => property.Key);
        Require(options.Distinct(StringComparer.Ordinal).Count() == _tree.PipeOptions.Count, Repeated);
    }

    /// <summary>A name can occur more than once, such as the database of a pipe, but it has to be the same.</summary>
    private void AddName(SqlNameKind kind, List<NameNode> names)
    {
        if (names.Count == 0)
            Reject("a part of its name is missing, such as the database");
        else if (names.Exists(name => name.Name != names[0].Name) || SqlNames.InvalidReason(kind, names[0].Name) is not null)
            Reject("its name is not one that StarRocks accepts");
        else
            Arguments.Add(Literal(names[0].Name));
    }

    /// <summary>A query with FILES contains a configuration of its own.</summary>
    private string Query()
    {
        if (_tree.Query is not { } span)
        {
            Reject("its query is not a SELECT");
            return "";
        }

        var query = _tree.Text.Substring(span.Start, span.Length);
        var lexer = new SqlLexer(query, isTemplate: true);
        lexer.Next();
        Require(lexer.Is("SELECT") || lexer.Is("WITH") || lexer.Is('('), "its query contains FILES or a template, or is incomplete");
        var depth = 0;
        for (; lexer.Current.Kind != SqlTokenKind.End; lexer.Next())
        {
            depth += lexer.Is('(') ? 1 : lexer.Is(')') ? -1 : 0;
            var isWritten = depth >= 0 && !lexer.Is("FILES") && !SqlExpression.IsUnterminated(lexer.Current)
                && lexer.Current is { IsUnterminated: false, Kind: not (SqlTokenKind.Template or SqlTokenKind.Tag) };
            Require(isWritten, "its query contains FILES or a template, or is incomplete");
        }

        Require(depth == 0, "its query contains FILES or a template, or is incomplete");
        return query;
    }

    private string PipeOption(ClauseProperty property)
    {
        var value = property.Value;
        return property.Key switch
        {
            "OrReplace" or "IfNotExists" when property.Clause == SqlClause.None => property.Key + " = true",
            "AUTO_INGEST" when value is "TRUE" or "FALSE" => "AutoIngest = " + Boolean(value == "TRUE"),
            "POLL_INTERVAL" when IsNumber(value) => "PollInterval = global::System.TimeSpan.FromSeconds(" + value + ")",
            "BATCH_SIZE" when value.Length > 0 => "BatchSize = " + Literal(value),
            "BATCH_FILES" when IsNumber(value) => "BatchFiles = " + value,
            _ => Unsupported(property),
        };
    }

    private static bool IsNumber(string text) =>
        int.TryParse(text, out var number) && number > 0 && number.ToString(CultureInfo.InvariantCulture) == text;

    private void AddClauses()
    {
        var members = _tree.ClauseValues.Select(static node => node.Member.Member);
        Require(members.Distinct(StringComparer.Ordinal).Count() == _tree.ClauseValues.Count, Repeated);
        Require(_tree.Clauses.Distinct().Count() == _tree.Clauses.Count, Repeated);

        // An empty WITH BROKER clause is not written.
        var isBrokerWritten = _tree.FindClause(ClauseMember.BrokerName.Member) is not null || _tree.Clauses.Contains(SqlClause.Broker);
        Require(!_tree.HasBroker || !_tree.Statement.SplitsBlocks || isBrokerWritten, "WITH BROKER is empty, which is not written");
        foreach (var clause in _tree.Statement.ClauseMembers)
        {
            if (_tree.FindClause(clause.Member) is { } node && Value(node) is { } value)
                Assignments.Add(clause.Member + " = " + value);
        }
    }

    /// <summary>Returns the value of a clause as C#, or null if it is the default.</summary>
    private string? Value(ClauseValue node)
    {
        switch (node.Value)
        {
            case bool flag:
                return flag || node.Member.HasThreeStates ? Boolean(flag) : null;
            case string text:
                // An empty value is not written.
                Require(
                    text.Length > 0 && node.Member.Formats?.Has(text) != false, node.Member.Clause + " has a value that is not written");
                return Literal(text);
            case string[] texts:
                return texts.Length == 0 ? null : Array(texts);
            case ColumnNode[] columns:
                return "new " + Space + "TableColumn[] { " + string.Join(", ", columns.Select(Column)) + " }";
            case LoadNode[] loads:
                return "new " + Space + "LoadData[] { " + string.Join(", ", loads.Select(load => Data(load, node.Member.Formats!))) + " }";
            default:
                throw new InvalidOperationException($"A clause value of type '{node.Value.GetType().Name}' has no C# form.");
        }
    }

    private string Column(ColumnNode column)
    {
        var members = new List<string>();
        if (column.IsNullable is { } isNullable)
            members.Add("IsNullable = " + Boolean(isNullable));
        Add(members, "Comment", column.Comment);
        return $"new({Literal(column.Name)}, {Literal(column.Type)})" + Initializer(members);
    }

    private string Data(LoadNode load, WordList formats)
    {
        var members = new List<string>();
        if (load.Paths.Length > 1)
            members.Add("Paths = " + Array(load.Paths));
        if (load.IsNegative)
            members.Add("Negative = true");
        Add(members, "Partitions", load.Partitions);
        if (load.IsTemporaryPartition)
            members.Add("IsTemporaryPartition = true");
        Add(members, "ColumnsTerminatedBy", load.ColumnsTerminatedBy);
        Add(members, "RowsTerminatedBy", load.RowsTerminatedBy);
        Require(load.Format is null || formats.Has(load.Format), "the format of a load is not supported");
        Add(members, "Format", load.Format);
        if (load.Csv.SkipHeader is { } lines)
            members.Add("SkipHeader = " + lines.ToString(CultureInfo.InvariantCulture));
        if (load.Csv.TrimSpace is { } isTrimmed)
            members.Add("TrimSpace = " + Boolean(isTrimmed));
        Add(members, "Enclose", load.Csv.Enclose);
        Add(members, "Escape", load.Csv.Escape);
        Add(members, "Columns", load.Columns);
        Add(members, "ColumnsFromPath", load.ColumnsFromPath);
        if (load.Mappings.Length > 0)
        {
            var mappings = load.Mappings.Select(mapping => $"new({Literal(mapping.Column)}, {Sql(mapping.Expression, mapping.Column)})");
            members.Add("Set = new " + Space + "ColumnMapping[] { " + string.Join(", ", mappings) + " }");
        }

        if (load.Where is { } condition)
            members.Add("Where = " + Sql(condition));
        return $"new({Literal(load.Paths[0])}, {Literal(load.Table)})" + Initializer(members);
    }

    private void Add(List<string> members, string member, string? text)
    {
        if (text is null)
            return;
        Require(text.Length > 0, member + " is empty, which is not written");
        members.Add(member + " = " + Literal(text));
    }

    private void Add(List<string> members, string member, string[] texts)
    {
        if (texts.Length > 0)
            members.Add(member + " = " + Array(texts));
    }

    /// <summary>A load contains its auth blocks in WITH BROKER and all other properties in PROPERTIES.</summary>
    private void AddProperties()
    {
        foreach (var property in _tree.Properties)
        {
            var isOfBlock = AwsServices.PrefixOf(property.Key) is not null;
            var isExpectedClause = _tree.Statement.SplitsBlocks
                ? isOfBlock == (property.Clause == SqlClause.Broker)
                : property.Clause == _tree.Statement.BlockClause;
            if (isOfBlock)
                Require(isExpectedClause, "a property is in a clause where StarRocks does not read it");
            else if (!isExpectedClause)
                Reject(TypedMembers.WithoutMember(property.Key, property.Value) + " in " + property.Clause.Text);
            Require(!Template.IsIn(property.Key), "a key contains a template");
            Require(!Template.IsIn(property.Value), "a value contains a template");
            Properties.Add(new TypedProperty(property.Key, property.Value, CodeText.Literal(property.Value)));
        }
    }

    private string Array(string[] texts) => "new[] { " + string.Join(", ", texts.Select(Literal)) + " }";

    /// <summary>Returns a literal for text without template placeholders.</summary>
    private string Literal(string text)
    {
        Require(!Template.IsIn(text), "it contains a template");
        Texts.Add(text);
        return CodeText.Literal(text);
    }

    /// <summary>Returns a literal for SQL without template placeholders.</summary>
    private string Sql(string text, string? column = null)
    {
        Require(!Template.IsIn(text), "it contains a template");
        Parts.Add(new SqlPart(text, column));
        return CodeText.Literal(text);
    }

    private static string Boolean(bool value) => value ? "true" : "false";

    private static string Initializer(List<string> members) => members.Count == 0 ? "" : " { " + string.Join(", ", members) + " }";

    private string Unsupported(ClauseProperty property)
    {
        Reject(TypedMembers.WithoutMember(property.Key, property.Value));
        return "";
    }

    private void Require(bool condition, string reason)
    {
        if (!condition)
            Reject(reason);
    }

    private void Reject(string reason) => _reason ??= reason;
}
