using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Evaluates the rules for a written value, and returns their problems with the members that they are about.</summary>
internal static class SchemaEvaluator
{
    /// <summary>Fills the configuration of the writer with the written values.</summary>
    /// <param name="schema">The schema of the type.</param>
    /// <param name="writer">The written value.</param>
    /// <param name="report">
    /// The report for problems of the keys of the additional properties; <see langword="null"/> for that of the writer.
    /// </param>
    internal static void Fill(PropertySchema schema, PropertyWriter writer, Report? report = null)
    {
        Begin(schema, writer);
        var texts = writer.Texts;
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is { } text)
                Set(schema.Slots[i], text, i, writer.Configuration);
        }

        if (writer.AdditionalProperties.Count > 0)
            AdditionalKeys.Fill(schema, writer, report ?? writer.Report);
    }

    /// <summary>Clears the configuration and sets its scope.</summary>
    internal static void Begin(PropertySchema schema, PropertyWriter writer)
    {
        var configuration = writer.Configuration;
        var prefix = schema.Head.Prefix;
        if (schema.Head.Scope != PropertyScope.Block || prefix is null)
        {
            configuration.Reset(schema.Head.Scope ?? PropertyScope.PartialList);
            var required = schema.Head.Statement?.RequiredClause;
            configuration.MissingClause = required is not null && IsMissing(required, writer) ? required : null;
            configuration.NamesBroker = writer.Clauses.NamesBroker;
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

    /// <summary>Makes no clause missing, because properties and settings cannot contain clauses.</summary>
    internal static void ClearMissingClause(PropertyWriter writer) => writer.Configuration.MissingClause = null;

    internal static void Set(PropertySlot slot, string text, int position, Configuration configuration)
    {
        if (configuration.Scope == PropertyScope.Block)
        {
            if (slot is { Service: { } blockService, Parameter: { } blockParameter })
                configuration.Block(blockService).Set(blockParameter, text, position);
        }
        else if (slot is { Service: { } service, Parameter: { } parameter })
        {
            // StarRocks ignores auth blocks with other prefixes.
            if (configuration.Scope.IsFrontend && FrontendText.HasVariable(text))
                configuration.S3.SetUnknown(parameter, position);
            else if (service != AwsService.Other)
                configuration.Block(service).Set(parameter, text, position);
        }
        else if (slot.StatementKey is { } key)
        {
            if (configuration.Scope.IsFrontend && FrontendText.HasVariable(text))
                configuration.SetUnknown(key, position);
            else
                configuration.Set(key, text, position);
        }
        else if (slot.Alias is { } alias && text.Length > 0 && KeyReader.IsRead(configuration, alias))
        {
            KeyReader.SetMeant(configuration, alias, isRead: true, position);
        }
    }

    /// <summary>Evaluates the rules and returns the problems.</summary>
    /// <param name="schema">The schema of the type.</param>
    /// <param name="writer">The written value, after <see cref="Fill"/>.</param>
    /// <param name="source">The reader that the value was read with; <see langword="null"/> if it was not read.</param>
    internal static AuthProblem[] Evaluate(PropertySchema schema, PropertyWriter writer, PropertyReader? source = null)
    {
        var report = writer.Report;
        if (schema.Head.Scope is not null)
            Evaluator.Evaluate(writer.Configuration, report);
        if (writer.FractionalSeconds is { Count: > 0 } fractional)
        {
            foreach (var slot in fractional)
                SRA2015.ReportDoesNotHold(report, schema.Slots[slot].Key, slot, "a whole number of seconds");
        }

        if (writer.Data is { } data)
        {
            foreach (var load in data)
            {
                SRA5002.CheckLoadFormat(report, load?.Format);
                foreach (var path in load?.Paths ?? [])
                    ClauseRules.CheckClause(writer.Configuration, report, DataClause.Paths, path);
            }
        }

        if (!writer.Clauses.IsEmpty && schema.Head.Statement is { } statement)
            CheckClauses(statement, writer.Clauses, writer.Configuration, report);
        return report.IsEmpty ? [] : CreateProblems(schema, writer, report.TakeProblems(), source);
    }

    private static void CheckClauses(StatementDefinition statement, WrittenClauses clauses, Configuration configuration, Report report)
    {
        foreach (var member in statement.ClauseMembers)
        {
            if (member.Type == ClauseMemberType.Text && clauses.Text(member.Member) is { } text)
            {
                ClauseRules.CheckClause(configuration, report, member, text);
            }
            else if (member.Type == ClauseMemberType.Texts)
            {
                var texts = clauses.Texts(member.Member);
                for (var i = 0; i < texts.Count; i++)
                    ClauseRules.CheckClause(configuration, report, member, texts[i]);
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

    /// <summary>Indicates whether there is no usable identity, even if the context makes that a warning only.</summary>
    internal static bool LacksIdentity(IReadOnlyList<AuthProblem> problems)
    {
        for (var i = 0; i < problems.Count; i++)
        {
            if (problems[i].Id is "SRA1003" or "SRA1005")
                return true;
        }

        return false;
    }

    /// <summary>Returns the authentication method that StarRocks uses. A role needs a base identity that assumes it.</summary>
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
        _ => throw new InvalidOperationException("The base identity has no authentication method."),
    };

    private static bool IsMissing(ClauseMember clause, PropertyWriter writer) => clause.Type switch
    {
        ClauseMemberType.Columns => IsEmptyOrContainsNull(writer.Columns),
        ClauseMemberType.Data => IsEmptyOrContainsNull(writer.Data),
        _ => writer.Clauses.Text(clause.Member) is null && writer.Clauses.Texts(clause.Member).Count == 0,
    };

    private static bool IsEmptyOrContainsNull<T>(IReadOnlyList<T?>? items)
        where T : class
    {
        if (items is not { Count: > 0 })
            return true;
        foreach (var item in items)
        {
            if (item is null)
                return true;
        }

        return false;
    }

    private static AuthProblem[] CreateProblems(PropertySchema schema, PropertyWriter writer, Problem[] problems, PropertyReader? source)
    {
        var additionalKeys = AdditionalKeys.Keys(writer);
        return Array.ConvertAll(problems, Create);

        AuthProblem Create(Problem problem)
        {
            var key = problem.Key;
            var member = schema.MemberOf(key) ?? ClauseOf(schema.Head.Statement, key) ?? AdditionalMemberOf(key);
            var severity = source?.SeverityOf(problem) ?? (ProblemSeverity)problem.Severity;
            return new AuthProblem(problem.Rule.Id, severity, key, member, problem.Message, source?.Sql?.Locate(problem))
            {
                Setting = source?.SettingOf(key, member),
            };
        }

        string? AdditionalMemberOf(string key) => additionalKeys?.Contains(key) == true ? AdditionalKeys.Member : null;
    }

    /// <summary>
    /// Returns the member of the clause that a problem is about; <see langword="null"/> if the problem is not about a clause.
    /// </summary>
    internal static string? ClauseOf(StatementDefinition? statement, string key)
    {
        foreach (var clause in statement?.ClauseMembers ?? [])
        {
            if (clause.ProblemKey == key || clause.Member == key || (clause.Type == ClauseMemberType.Data && key == DataClause.FormatKey))
                return clause.Member;
        }

        return null;
    }
}
