using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes a statement, clause by clause, in the layout of the StarRocks documentation.</summary>
internal static class StatementSql
{
    /// <summary>Writes a form of a statement.</summary>
    /// <param name="statement">The definition of the statement.</param>
    /// <param name="form">The form to write.</param>
    /// <param name="arguments">The arguments of the method that writes SQL.</param>
    /// <param name="clauses">The values of clauses that are not properties.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="columns">The columns of a table.</param>
    /// <param name="data">The data of a load.</param>
    public static SqlStatement Write(
        StatementDefinition statement,
        SqlForm form,
        SqlArguments arguments,
        WrittenClauses clauses,
        WrittenProperties properties,
        IReadOnlyList<TableColumn>? columns = null,
        IReadOnlyList<LoadData>? data = null)
    {
        Check(form, ref arguments, clauses, properties, columns, data);
        var sql = SqlTextBuilder.Rent();
        foreach (var clause in form.Clauses)
        {
            switch (clause)
            {
                case ColumnsClause:
                    ColumnsSql.Append(ref sql, columns!);
                    break;
                case DataClause:
                    LoadDataSql.Append(ref sql, data!);
                    break;
                case BrokerClause broker:
                    AppendBroker(ref sql, broker, clauses.Text(ClauseMember.BrokerName.Member), properties);
                    break;
                case ListClause list:
                    var filter = statement.SplitsBlocks ? WrittenProperties.Filter.OutsideBlocks : WrittenProperties.Filter.All;
                    properties.AppendTo(ref sql, list.Layout, filter);
                    break;
                case AlterationsClause:
                    var comment = clauses.Text(ClauseMember.Comment.Member);
                    sql.AppendClause("\nCOMMENT = ", comment);
                    properties.AppendTo(ref sql, comment is null ? "\nSET" : ",\nSET");
                    break;
                default:
                    AppendClause(ref sql, clause, arguments, clauses);
                    break;
            }
        }

        return form.IsFragment ? sql.ToFragment() : sql.ToStatement();
    }

    private static void AppendClause(ref SqlTextBuilder sql, Clause clause, in SqlArguments arguments, WrittenClauses clauses)
    {
        switch (clause)
        {
            case WordsClause or MarkClause:
                sql.Append(clause.Layout);
                break;
            case FlagClause flag:
                if (clauses.Flag(flag.Member.Member) == true)
                    sql.Append(flag.Layout);
                break;
            case NameClause name:
                AppendName(ref sql, name, arguments);
                break;
            case TextClause text:
                AppendText(ref sql, text, clauses.Text(text.Member.Member));
                break;
            case TextsClause texts:
                sql.Append(texts.Layout);
                sql.AppendLiterals(clauses.Texts(texts.Member.Member));
                break;
            case NamesClause names:
                sql.AppendNames(names.Layout, clauses.Texts(names.Member.Member));
                break;
            case ModeClause mode:
                if (clauses.Flag(mode.Member.Member) is { } isSynchronous)
                    sql.Append(isSynchronous ? "\nWITH SYNC MODE" : "\nWITH ASYNC MODE");
                break;
            case QueryClause query:
                sql.Append(query.IsFirst ? "" : "\n");
                sql.AppendSql(arguments.First!);
                break;
            case PipeHeadClause:
                sql.Append(arguments.Options!.Head);
                break;
            case PipeOptionsClause:
                AppendPipeOptions(ref sql, arguments.Options!.ToProperties());
                break;
            default:
                throw new InvalidOperationException($"A clause of the type {clause.GetType().Name} cannot be written.");
        }
    }

    /// <summary>Validates all values before anything is written.</summary>
    private static void Check(
        SqlForm form,
        ref SqlArguments arguments,
        WrittenClauses clauses,
        WrittenProperties properties,
        IReadOnlyList<TableColumn>? columns,
        IReadOnlyList<LoadData>? data)
    {
        for (var i = 0; i < form.Parameters.Length; i++)
        {
            var parameter = form.Parameters[i];
            if (parameter.Kind is { } kind)
                SqlNameArgument.Checked(kind, arguments[i], parameter.Name);
            else if (!parameter.IsOptions)
                arguments = arguments with { First = SqlQuery.Checked(arguments.First!, parameter.Name) };
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
                    var texts = clauses.Texts(names.Member.Member);
                    for (var i = 0; i < texts.Count; i++)
                        SqlNameArgument.Checked(names.Kind, texts[i], names.Member.Member);
                    break;
                case PipeHeadClause:
                    arguments = arguments with { Options = arguments.Options ?? PipeOptions.Default };
                    _ = (arguments.Options.Head, arguments.Options.ToProperties());
                    break;
                case ListClause or AlterationsClause
                    when clause.IsAlteration && properties.IsEmpty && clauses.Text(ClauseMember.Comment.Member) is null:
                    throw new InvalidOperationException("No property is set, and StarRocks rejects an empty list. Set one to alter.");
            }
        }
    }

    private static void AppendName(ref SqlTextBuilder sql, NameClause clause, in SqlArguments arguments)
    {
        sql.Append(clause.Layout);
        for (var i = 0; i < clause.Parameters.Length; i++)
        {
            if (i > 0)
                sql.Append(".");
            sql.AppendName(arguments[clause.Parameters[i]]!);
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
        if (name is not null || clause.IsOnlyName)
            sql.Append(clause.Layout);
        sql.AppendClause(" ", name);
        if (!clause.IsOnlyName)
            properties.AppendTo(ref sql, name is null ? clause.Layout : "", WrittenProperties.Filter.OfBlocks);
    }

    private static void AppendPipeOptions(ref SqlTextBuilder sql, IReadOnlyList<KeyValuePair<string, string>> options)
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
