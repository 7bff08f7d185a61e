using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Hands what was written to the rules, and their findings back as problems with the members they are about.</summary>
internal static class SchemaJudge
{
    /// <summary>Everything that was written, as known values.</summary>
    internal static void Fill(PropertySchema schema, PropertyWriter writer)
    {
        Begin(schema, writer);
        var texts = writer.Texts;
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is { } text)
                Set(schema.Slots[i], text, i, writer.Configuration);
        }
    }

    /// <summary>An empty configuration of the schema's form.</summary>
    internal static void Begin(PropertySchema schema, PropertyWriter writer)
    {
        var configuration = writer.Configuration;
        var prefix = schema.Head.Prefix;
        if (schema.Head.Form != StatementForm.Alone || prefix is null)
        {
            configuration.Reset(schema.Head.Form ?? StatementForm.Settings);
            configuration.LacksColumns = schema.Head.Form == StatementForm.FileTable && writer.Columns is not { Count: > 0 };
            configuration.LacksData = schema.Head.Form == StatementForm.Load && writer.Data is not { Count: > 0 };
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

    internal static void Set(PropertySlot slot, string text, int entry, Configuration configuration)
    {
        if (slot.Service is { } service)
            configuration.Block(service).Set(slot.Parameter, text, entry);
        else if (slot.StatementKey is { } key && configuration.Form != StatementForm.Alone)
            configuration.Set(key, text, entry);
    }

    internal static IReadOnlyList<AuthProblem> Ask(PropertySchema schema, PropertyWriter writer)
    {
        var report = writer.Report;
        if (schema.Head.Form is not null)
            Judge.Run(writer.Configuration, report);
        if (writer.BrokenSeconds >= 0)
            AuthRules.SayDoesNotHold(report, schema.Slots[writer.BrokenSeconds].Key, writer.BrokenSeconds, "a whole number of seconds");
        foreach (var data in writer.Data ?? [])
            AuthRules.CheckLoadFormat(report, data.Format);
        return report.IsEmpty ? [] : Problems(schema, report.Take());
    }

    internal static bool HasErrors(IReadOnlyList<AuthProblem> problems)
    {
        for (var i = 0; i < problems.Count; i++)
        {
            if (problems[i].Severity == ProblemSeverity.Error)
                return true;
        }

        return false;
    }

    /// <summary>By StarRocks' precedence; a role counts where something assumes it.</summary>
    internal static AwsAuthMethod Method(AuthBlock block)
    {
        var picked = block.WinningFlag switch
        {
            Parameter.UseAwsSdkDefaultBehavior => AwsAuthMethod.SdkDefault,
            Parameter.UseInstanceProfile => AwsAuthMethod.InstanceProfile,
            Parameter.UseWebIdentityTokenFile => AwsAuthMethod.WebIdentity,
            _ => block.HasPair ? AwsAuthMethod.IamUser : AwsAuthMethod.None,
        };
        return picked != AwsAuthMethod.None && block.Has(Parameter.IamRoleArn) ? AwsAuthMethod.AssumedRole : picked;
    }

    private static AuthProblem[] Problems(PropertySchema schema, Problem[] found) => Array.ConvertAll(
        found,
        problem => new AuthProblem(problem.Rule.Id, (ProblemSeverity)problem.Severity, problem.Key, schema.MemberOf(problem.Key) ?? PartOf(problem.Key), problem.Message));

    /// <summary>The parts of a statement that are no property.</summary>
    private static string? PartOf(string key) => key switch
    {
        AuthRules.ColumnsPart => "Columns",
        AuthRules.DataPart or AuthRules.LoadFormatPart => "Data",
        _ => null,
    };
}
