using System.CommandLine;

namespace StarRocks.AwsAuth.Tool;

/// <summary>The command <c>convert</c>.</summary>
internal static class ConvertCommand
{
    internal static Command Create(ToolContext context)
    {
        var file = StatementInput.Argument("A file with SQL.");
        var space = new Option<string?>("--namespace") { Description = "The namespace of the class; by default, none.", HelpName = "NAME" };
        var type = new Option<string?>("--class")
        {
            Description = "The name of the class; by default, that of the file.",
            HelpName = "NAME",
        };
        CSharpNames.Restrict(space, mayHaveDots: true);
        CSharpNames.Restrict(type, mayHaveDots: false);
        var number = StatementNumber.Create();
        var command = new Command("convert", "Converts SQL to C# with the ready-made types. Secrets become environment variables.")
        {
            file, space, type, number,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(file)!;
            var text = StatementInput.ReadSql(context, name);
            var className = parsed.GetValue(type) ?? CSharpNames.OfFile(name);
            var conversion = new SqlFileConversion(name, text, className);
            var statements = StatementNumber.Select(StarRocksSql.Parse(text), parsed.GetValue(number));
            var isComplete = conversion.Run(statements, context.ReportFailure);
            if (conversion.Methods.Count == 0)
            {
                context.ReportFailure("No statement is converted, so no class is written.");
                return ExitCode.Problems;
            }

            var code = new CSharpFile(parsed.GetValue(space), className);
            context.Output.Write(code.Write(conversion.Methods));
            return isComplete ? ExitCode.Success : ExitCode.Problems;
        });
        return command;
    }
}
