using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Hands what was written to the rules, and their findings back as problems with the members they are about.</summary>
internal static class SchemaEvaluator
{
    /// <summary>Everything that was written, as known values.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="writer">What was written.</param>
    /// <param name="report">What is told of the keys of the open member, where it is not the writer's own.</param>
    internal static void Fill(PropertySchema schema, PropertyWriter writer, Report? report = null)
    {
        Begin(schema, writer);
        var texts = writer.Texts;
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is { } text)
                Set(schema.Slots[i], text, i, writer.Configuration);
        }

        if (writer.Open.Count > 0)
            OpenProperties.Fill(schema, writer, report ?? writer.Report);
    }

    /// <summary>An empty configuration of what the schema is of.</summary>
    internal static void Begin(PropertySchema schema, PropertyWriter writer)
    {
        var configuration = writer.Configuration;
        var prefix = schema.Head.Prefix;
        if (schema.Head.Scope != PropertyScope.Block || prefix is null)
        {
            configuration.Reset(schema.Head.Scope ?? PropertyScope.PartialList);
            configuration.MissingClause = schema.Head.Statement?.RequiredClause is { } part && Lacks(part, writer) ? part : null;
        }
        else if (prefix == AwsServices.GluePrefix)
        {
            configuration.Reset(PropertyScope.Block);
            configuration.HasGlue = true;
        }
        else
        {
            configuration.Reset(PropertyScope.Block, s3Prefix: prefix);
            configuration.HasS3 = true;
        }
    }

    /// <summary>A statement that was read: its columns or its data can't be among what was read.</summary>
    internal static void ExcuseClauses(PropertyWriter writer)
    {
        writer.Configuration.MissingClause = null;
    }

    internal static void Set(PropertySlot slot, string text, int entry, Configuration configuration)
    {
        if (configuration.Scope == PropertyScope.Block)
        {
            if (slot is { Service: { } own, Parameter: { } parameter })
                configuration.Block(own).Set(parameter, text, entry);
        }
        else if (slot is { Service: { } service, Parameter: { } known })
        {
            // A prefix that StarRocks doesn't read is none of its blocks.
            if (configuration.Scope.IsFrontend && FrontendText.HasVariable(text))
                configuration.S3.SetUnknown(known, entry);
            else if (service != AwsService.Other)
                configuration.Block(service).Set(known, text, entry);
        }
        else if (slot.StatementKey is { } key)
        {
            if (configuration.Scope.IsFrontend && FrontendText.HasVariable(text))
                configuration.SetUnknown(key, entry);
            else
                configuration.Set(key, text, entry);
        }
        else if (slot.Aliases is { } foreign && text.Length > 0 && KeyReader.IsRead(configuration, foreign))
        {
            KeyReader.Mean(configuration, foreign, isRead: true, entry);
        }
    }

    /// <summary>Asks the rules.</summary>
    /// <param name="schema">Of the type.</param>
    /// <param name="writer">What was written, after <see cref="Fill"/>.</param>
    /// <param name="sql">What it was read from, where that is SQL.</param>
    internal static AuthProblem[] Ask(PropertySchema schema, PropertyWriter writer, PropertyReader? sql = null)
    {
        var report = writer.Report;
        if (schema.Head.Scope is not null)
            Evaluator.Run(writer.Configuration, report);
        if (writer.BrokenSeconds is { Count: > 0 } broken)
        {
            foreach (var slot in broken)
                SRA2015.ReportDoesNotHold(report, schema.Slots[slot].Key, slot, "a whole number of seconds");
        }

        if (writer.Data is { } data)
        {
            foreach (var load in data)
                SRA5002.CheckLoadFormat(report, load?.Format);
        }

        if (!writer.Clauses.IsEmpty && schema.Head.Statement is { } statement)
            CheckClauses(statement, writer.Clauses, writer.Configuration, report);
        return report.IsEmpty ? [] : Problems(schema, writer, report.Take(), sql);
    }

    private static void CheckClauses(StatementDefinition statement, WrittenClauses parts, Configuration configuration, Report report)
    {
        foreach (var part in statement.ClauseMembers)
        {
            if (part.Type == ClauseMemberType.Text && parts.Text(part.Member) is { } text)
            {
                ClauseRules.CheckClause(configuration, report, part, text);
            }
            else if (part.Type == ClauseMemberType.Texts)
            {
                var texts = parts.Texts(part.Member);
                for (var i = 0; i < texts.Count; i++)
                    ClauseRules.CheckClause(configuration, report, part, texts[i]);
            }
        }
    }

    internal static bool HasErrors(AuthProblem[] problems)
    {
        foreach (var problem in problems)
        {
            if (problem.Severity == ProblemSeverity.Error)
                return true;
        }

        return false;
    }

    /// <summary>There is no identity to give, whatever the context makes of that.</summary>
    internal static bool LacksIdentity(IReadOnlyList<AuthProblem> problems)
    {
        for (var i = 0; i < problems.Count; i++)
        {
            if (problems[i].Id is "SRA1003" or "SRA1005")
                return true;
        }

        return false;
    }

    /// <summary>By StarRocks' precedence; a role counts where something assumes it.</summary>
    internal static AwsAuthMethod Method(AuthBlock block)
    {
        var picked = Identity(block);
        return picked != AwsAuthMethod.None && block.Has(Parameter.IamRoleArn) ? AwsAuthMethod.AssumedRole : picked;
    }

    /// <summary>By the same precedence, without the role.</summary>
    internal static AwsAuthMethod Identity(AuthBlock block) => block.BaseIdentity switch
    {
        BaseIdentity.SdkDefault => AwsAuthMethod.SdkDefault,
        BaseIdentity.InstanceProfile => AwsAuthMethod.InstanceProfile,
        BaseIdentity.WebIdentity => AwsAuthMethod.WebIdentity,
        BaseIdentity.AccessKeys => AwsAuthMethod.IamUser,
        BaseIdentity.None => AwsAuthMethod.None,
        _ => throw new InvalidOperationException("An identity without a method."),
    };

    private static bool Lacks(ClauseMember part, PropertyWriter writer) => part.Type switch
    {
        ClauseMemberType.Columns => Lacks(writer.Columns),
        ClauseMemberType.Data => Lacks(writer.Data),
        _ => writer.Clauses.Text(part.Member) is null && writer.Clauses.Texts(part.Member).Count == 0,
    };

    private static bool Lacks<T>(IReadOnlyList<T?>? parts)
        where T : class
    {
        if (parts is not { Count: > 0 })
            return true;
        foreach (var part in parts)
        {
            if (part is null)
                return true;
        }

        return false;
    }

    private static AuthProblem[] Problems(PropertySchema schema, PropertyWriter writer, Problem[] found, PropertyReader? sql)
    {
        var open = OpenProperties.Keys(writer);
        return Array.ConvertAll(
            found,
            problem => new AuthProblem(
                problem.Rule.Id,
                sql?.SeverityOf(problem) ?? (ProblemSeverity)problem.Severity,
                problem.Key,
                schema.MemberOf(problem.Key) ?? ClauseOf(schema.Head.Statement, problem.Key) ?? (open?.Contains(problem.Key) == true ? OpenProperties.Member : null),
                problem.Message,
                sql?.Sql?.Locate(problem)));
    }

    /// <summary>The member that a problem with what is no property is about.</summary>
    internal static string? ClauseOf(StatementDefinition? statement, string key)
    {
        foreach (var part in statement?.ClauseMembers ?? [])
        {
            if (part.ProblemKey == key || (part.Type == ClauseMemberType.Data && key == DataClause.FormatKey))
                return part.Member;
        }

        return null;
    }
}
