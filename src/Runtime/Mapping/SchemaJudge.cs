using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Hands what was written to the rules, and their findings back as problems with the members they are about.</summary>
internal static class SchemaJudge
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

    /// <summary>An empty configuration of the schema's form.</summary>
    internal static void Begin(PropertySchema schema, PropertyWriter writer)
    {
        var configuration = writer.Configuration;
        var prefix = schema.Head.Prefix;
        if (schema.Head.Form != StatementForm.Alone || prefix is null)
        {
            configuration.Reset(schema.Head.Form ?? StatementForm.Settings);
            configuration.LacksColumns = schema.Head.Form == StatementForm.FileTable && Lacks(writer.Columns);
            configuration.LacksData = schema.Head.Form == StatementForm.Load && Lacks(writer.Data);
            if (StatementPartRules.PathPart(schema.Head.Form) is { } path && writer.Parts.Text(path) is null && writer.Parts.Texts(path).Count == 0)
                configuration.LacksPath = path;
        }
        else if (prefix == AwsServices.GluePrefix)
        {
            configuration.Reset(StatementForm.Alone);
            configuration.HasGlue = true;
        }
        else
        {
            configuration.Reset(StatementForm.Alone, s3Prefix: prefix);
            configuration.HasS3 = true;
        }
    }

    /// <summary>A statement that was read: its columns or its data can't be among what was read.</summary>
    internal static void ExcuseParts(PropertyWriter writer)
    {
        writer.Configuration.LacksColumns = writer.Configuration.LacksData = false;
        writer.Configuration.LacksPath = null;
    }

    internal static void Set(PropertySlot slot, string text, int entry, Configuration configuration)
    {
        if (configuration.Form == StatementForm.Alone)
        {
            if (slot is { Service: { } own, Parameter: { } parameter })
                configuration.Block(own).Set(parameter, text, entry);
        }
        else if (slot is { Service: { } service, Parameter: { } known })
        {
            // A prefix that StarRocks doesn't read is none of its blocks.
            if (configuration.Form == StatementForm.SharedData && FrontendText.HasVariable(text))
                configuration.S3.SetUnknown(known, entry);
            else if (service != AwsService.Other)
                configuration.Block(service).Set(known, text, entry);
        }
        else if (slot.StatementKey is { } key)
        {
            if (configuration.Form == StatementForm.SharedData && FrontendText.HasVariable(text))
                configuration.SetUnknown(key, entry);
            else
                configuration.Set(key, text, entry);
        }
        else if (slot.Foreign is { } foreign && text.Length > 0 && KeyReader.IsRead(configuration, foreign))
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
        if (schema.Head.Form is not null)
            Evaluator.Run(writer.Configuration, report);
        if (writer.BrokenSeconds is { Count: > 0 } broken)
        {
            foreach (var slot in broken)
                SRA2015.SayDoesNotHold(report, schema.Slots[slot].Key, slot, "a whole number of seconds");
        }

        if (writer.Data is { } data)
        {
            foreach (var load in data)
                SRA5002.CheckLoadFormat(report, load?.Format);
        }

        if (!writer.Parts.IsEmpty)
            CheckParts(schema.Head.Form, writer.Parts, writer.Configuration, report);
        return report.IsEmpty ? [] : Problems(schema, writer, report.Take(), sql);
    }

    private static void CheckParts(StatementForm? form, WrittenParts parts, Configuration configuration, Report report)
    {
        if (form == StatementForm.Outfile)
            StatementPartRules.CheckOutfileFormat(report, WrittenParts.Format, parts.Text(WrittenParts.Format));
        if (form != StatementForm.StorageVolume)
            return;
        foreach (var location in parts.Texts(WrittenParts.Locations))
            StatementPartRules.CheckLocation(configuration, report, WrittenParts.Locations, location);
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
                schema.MemberOf(problem.Key) ?? PartOf(problem.Key) ?? (open?.Contains(problem.Key) == true ? OpenProperties.Member : null),
                problem.Message,
                sql?.Sql?.Locate(problem)));
    }

    /// <summary>The parts of a statement that are no property.</summary>
    internal static string? PartOf(string key) => key switch
    {
        SRA5001.ColumnsPart => "Columns",
        SRA5001.DataPart or SRA5002.LoadFormatPart => "Data",
        WrittenParts.Path or WrittenParts.Location or WrittenParts.Locations or WrittenParts.Format => key,
        _ => null,
    };
}
