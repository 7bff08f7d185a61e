using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using StarRocks.AwsAuth.Drift;

namespace StarRocks.AwsAuth.Tool;

/// <summary>The command <c>drift</c>.</summary>
internal static class DriftCommand
{
    internal static Command Create(ToolContext context)
    {
        var file = StatementInput.Argument("A file with CREATE EXTERNAL CATALOG or CREATE STORAGE VOLUME.");
        var stored = new Option<string>("--stored")
        {
            Description = "The output of SHOW CREATE CATALOG or DESC STORAGE VOLUME of a MySQL client: a table, -B or \\G. "
                + "'-' reads standard input.",
            HelpName = "FILE",
            Required = true,
        };
        UsageErrors.RejectEmpty(stored);
        var alters = new Option<bool>("--alter")
        {
            Description = "Prints the ALTER statement that removes the differences, with placeholders for secrets.",
        };
        var number = StatementNumber.Create();
        var command = new Command("drift", "Compares a statement with what StarRocks stores.") { file, stored, alters, number };
        command.SetAction(parsed =>
        {
            var (name, storedName) = (parsed.GetValue(file)!, parsed.GetValue(stored)!);
            if (name == StatementInput.StandardInput && storedName == StatementInput.StandardInput)
                throw new UsageException("Only one of the two texts can be standard input.");
            var statements = StatementNumber.Select(StarRocksSql.Parse(StatementInput.ReadSql(context, name)), parsed.GetValue(number));
            var object_ = StoredObject.Read(StatementInput.Read(context, storedName), StatementInput.NameOf(storedName));
            var statement = StatementOf(statements, object_, parsed.GetValue(number) is not null);
            return Compare(context, object_, statement, name, parsed.GetValue(alters));
        });
        return command;
    }

    private static ScriptStatement StatementOf(IReadOnlyList<ScriptStatement> statements, StoredObject stored, bool isChosen)
    {
        ScriptStatement[] ofKind = [.. statements.Where(statement => statement.Kind == stored.Kind)];
        if (isChosen && ofKind.Length == 1)
            return ofKind[0];
        return ofKind.LastOrDefault(statement => statement.Name.Count > 0 && statement.Name[^1] == stored.Name)
            ?? throw new UsageException(
                "The file contains no statement that creates the " + stored.Noun + " '" + stored.Name
                + "'. --statement N chooses one of another name.");
    }

    private static int Compare(ToolContext context, StoredObject stored, ScriptStatement statement, string file, bool alters)
    {
        if (StatementPart.FindTemplate(statement) is { } unknown)
        {
            throw new UsageException(StatementPlace.Of(file, unknown.ValueLocation)
                + ": The value of '" + unknown.Key + "' is a template, which cannot be compared.");
        }

        if (StatementReader.TryRead(statement, out var problems) is not { } configured)
            throw new UsageException(StatementPlace.Of(file, statement, problems) + ": " + StatementFailure.Describe(problems));
        var report = stored.Compare(configured);
        if (!alters)
            context.Output.WriteLine(Printable.Lines(report.ToString()));
        else if (report.HasDrift)
            Alter(context, report);
        return report.HasDrift ? ExitCode.Problems : ExitCode.Success;
    }

    private static void Alter(ToolContext context, DriftReport report)
    {
        try
        {
            context.Output.WriteLine(SecretPlaceholders.Insert(report.ToAlterSql().CommandText));
        }
        catch (Exception exception) when (exception is InvalidOperationException or InvalidAuthConfigException or ArgumentException)
        {
            throw new UsageException("No ALTER statement removes the differences. " + ExceptionText.Of(exception), exception);
        }
    }
}
