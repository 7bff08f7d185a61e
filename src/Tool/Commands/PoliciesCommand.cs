using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using StarRocks.AwsAuth.Policies;

namespace StarRocks.AwsAuth.Tool;

/// <summary>The command <c>policies</c>.</summary>
internal static class PoliciesCommand
{
    private const string Json = "json";
    private const string AwsCli = "aws-cli";

    internal static Command Create(ToolContext context)
    {
        var file = StatementInput.Argument("A file with SQL.");
        var role = new Option<string>("--instance-role")
        {
            Description = "The ARN of the role of the nodes: that of the instance profile, or of the pod.",
            HelpName = "ARN",
            Required = true,
        };
        var paths = new Option<string[]>("--path")
        {
            Description = "An s3:// path of the data, where the statement contains none; can be repeated.",
            HelpName = "URI",
        };
        var format = new Option<string>("--format") { Description = "The output.", DefaultValueFactory = static _ => Json }
            .AcceptOnlyFromAmong(Json, AwsCli);
        var number = StatementNumber.Create();
        var creates = new Option<bool>("--create-roles")
        {
            Description = "Creates the assumed roles, instead of replacing the trust policies of existing ones.",
        };
        var command = new Command("policies", "Prints the IAM policies that the statements of an SQL file need.")
        {
            file, role, paths, format, number, creates,
        };
        command.SetAction(parsed =>
        {
            if (!RoleArn.TryParse(parsed.GetValue(role), out var instanceRole))
            {
                throw new UsageException(
                    "'--instance-role' is not the ARN of an IAM role. Use arn:PARTITION:iam::ACCOUNT:role/NAME with a 12-digit account.");
            }

            var name = parsed.GetValue(file)!;
            var plan = new StatementPolicies(context, name, instanceRole, parsed.GetValue(paths) ?? []);
            plan.AddAll(StatementNumber.Select(StarRocksSql.Parse(StatementInput.ReadSql(context, name)), parsed.GetValue(number)));
            if (parsed.GetValue(format) == Json)
                WriteJson(context, plan);
            else
                WriteCommands(context, plan, parsed.GetValue(creates));
            return plan.HasFailed ? ExitCode.Problems : ExitCode.Success;
        });
        return command;
    }

    private static void WriteJson(ToolContext context, StatementPolicies plan)
    {
        using var json = new JsonText(context.Output);
        var writer = json.Writer;
        writer.WriteStartArray();
        foreach (var (statement, attachment) in plan.Attachments)
        {
            writer.WriteStartObject();
            json.Property("statement", StatementPlace.Describe(statement));
            writer.WriteNumber("line", statement.Location.Line);
            json.Property("role", attachment.Role.ToString());
            json.Property("kind", attachment.Kind.ToString());
            json.Property("name", attachment.Name);
            writer.WritePropertyName("document");
            using (var document = JsonDocument.Parse(attachment.Document.ToJson()))
                document.RootElement.WriteTo(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        json.Complete();
    }

    private static void WriteCommands(ToolContext context, StatementPolicies plan, bool createRoles)
    {
        foreach (var command in plan.Attachments.Select(static entry => entry.Attachment).ToCommands(createRoles))
            context.Output.WriteLine(command);
    }
}
