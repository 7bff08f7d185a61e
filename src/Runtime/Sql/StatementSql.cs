using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes a statement, clause by clause, laid out as in StarRocks' documentation.</summary>
internal static class StatementSql
{
    /// <summary>Writes a form of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="form">The form.</param>
    /// <param name="given">What the method was given.</param>
    /// <param name="parts">What is no property.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="columns">The columns of a table.</param>
    /// <param name="data">The data of a load.</param>
    public static SqlStatement Write(
        StatementDefinition statement,
        SqlForm form,
        SqlArguments given,
        WrittenClauses parts,
        WrittenProperties properties,
        IReadOnlyList<TableColumn>? columns = null,
        IReadOnlyList<LoadData>? data = null)
    {
        Check(form, ref given, parts, properties, columns, data);
        var sql = SqlTextBuilder.Rent();
        foreach (var clause in form.Clauses)
        {
            switch (clause)
            {
                case WordsClause or MarkClause:
                    sql.Append(clause.Layout);
                    break;
                case FlagClause flag:
                    if (parts.Flag(flag.Member.Member) == true)
                        sql.Append(flag.Layout);
                    break;
                case NameClause name:
                    AppendName(ref sql, name, given);
                    break;
                case TextClause text:
                    AppendText(ref sql, text, parts.Text(text.Member.Member));
                    break;
                case TextsClause texts:
                    sql.Append(texts.Layout);
                    sql.AppendLiterals(parts.Texts(texts.Member.Member));
                    break;
                case NamesClause names:
                    sql.AppendNames(names.Layout, parts.Texts(names.Member.Member));
                    break;
                case ModeClause mode:
                    if (parts.Flag(mode.Member.Member) is { } isSynchronous)
                        sql.Append(isSynchronous ? "\nWITH SYNC MODE" : "\nWITH ASYNC MODE");
                    break;
                case ColumnsClause:
                    ColumnsSql.Append(ref sql, columns!);
                    break;
                case DataClause:
                    LoadDataSql.Append(ref sql, data!);
                    break;
                case BrokerClause broker:
                    AppendBroker(ref sql, broker, parts.Text(ClauseMember.BrokerName.Member), properties);
                    break;
                case ListClause list:
                    var which = statement.SplitsBlocks ? WrittenProperties.Which.OutsideBlocks : WrittenProperties.Which.All;
                    properties.AppendTo(ref sql, list.Layout, which);
                    break;
                case AlterationsClause:
                    var comment = parts.Text(ClauseMember.Comment.Member);
                    sql.AppendClause("\nCOMMENT = ", comment);
                    properties.AppendTo(ref sql, comment is null ? "\nSET" : ",\nSET");
                    break;
                case QueryClause query:
                    sql.Append(query.IsFirst ? "" : "\n");
                    sql.Append(given.First!);
                    break;
                case PipeHeadClause:
                    sql.Append(given.Options!.Head);
                    break;
                case PipeOptionsClause:
                    AppendOptions(ref sql, given.Options!.ToProperties());
                    break;
                default:
                    throw new InvalidOperationException($"Nothing writes a {clause.GetType().Name}.");
            }
        }

        return form.IsFragment ? sql.ToFragment() : sql.ToStatement();
    }

    /// <summary>Refuses what StarRocks would refuse, before anything is written.</summary>
    private static void Check(
        SqlForm form,
        ref SqlArguments given,
        WrittenClauses parts,
        WrittenProperties properties,
        IReadOnlyList<TableColumn>? columns,
        IReadOnlyList<LoadData>? data)
    {
        for (var i = 0; i < form.Parameters.Length; i++)
        {
            var parameter = form.Parameters[i];
            if (parameter.Kind is { } kind)
                SqlNameArgument.Checked(kind, given[i], parameter.Name);
            else if (!parameter.IsOptions)
                given = given with { First = SqlQuery.Checked(given.First!, parameter.Name) };
        }

        foreach (var clause in form.Clauses)
        {
            switch (clause)
            {
                case ColumnsClause:
                    ColumnsSql.Check(columns);
                    break;
                case DataClause:
                    LoadDataSql.Check(data);
                    break;
                case NamesClause names:
                    var texts = parts.Texts(names.Member.Member);
                    for (var i = 0; i < texts.Count; i++)
                        SqlNameArgument.Checked(names.Kind, texts[i], names.Member.Member);
                    break;
                case PipeHeadClause:
                    given = given with { Options = given.Options ?? PipeOptions.Default };
                    _ = (given.Options.Head, given.Options.ToProperties());
                    break;
                case ListClause or AlterationsClause
                    when clause.IsAlteration && properties.IsEmpty && parts.Text(ClauseMember.Comment.Member) is null:
                    throw new InvalidOperationException("No property is set: StarRocks takes no empty list, so there is nothing to alter.");
            }
        }
    }

    private static void AppendName(ref SqlTextBuilder sql, NameClause clause, in SqlArguments given)
    {
        sql.Append(clause.Layout);
        for (var i = 0; i < clause.Parameters.Length; i++)
        {
            if (i > 0)
                sql.Append(".");
            sql.AppendName(given[clause.Parameters[i]]!);
        }
    }

    private static void AppendText(ref SqlTextBuilder sql, TextClause clause, string? text)
    {
        if (!clause.IsWord)
        {
            sql.AppendClause(clause.Layout, text);
        }
        else if (text is not null)
        {
            sql.Append(clause.Layout);
            sql.Append(text);
        }
    }

    private static void AppendBroker(ref SqlTextBuilder sql, BrokerClause clause, string? name, WrittenProperties properties)
    {
        if (name is not null || clause.IsNameAlone)
            sql.Append(clause.Layout);
        sql.AppendClause(" ", name);
        if (!clause.IsNameAlone)
            properties.AppendTo(ref sql, name is null ? clause.Layout : "", WrittenProperties.Which.OfBlocks);
    }

    private static void AppendOptions(ref SqlTextBuilder sql, IReadOnlyList<KeyValuePair<string, string>> options)
    {
        for (var i = 0; i < options.Count; i++)
        {
            if (i == 0)
                sql.Append("\nPROPERTIES\n(");
            sql.AppendProperty(options[i], isFirst: i == 0);
        }

        if (options.Count > 0)
            sql.Append("\n)");
    }
}
