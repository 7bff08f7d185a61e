using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Commands;

/// <summary>Tests that every argument and option with a wrong value ends a command with one clear line, and nothing else happens.</summary>
public sealed partial class WrongArgumentTests : IDisposable
{
    private const string Role = "arn:aws:iam::081976408565:role/starrocks_node";

    private readonly Workspace _workspace = new Workspace()
        .Write("a.sql", Workspace.Correct).Write("b.txt", "").Write(
            "known.json", """{ "version": 1, "problems": [] }""").Write("db/a.sql", "");

    [Theory]
    [InlineData("chek", "Did you mean 'check'?")]
    [InlineData("--versoin", "'--versoin'")]
    [InlineData("check --frmat json", "Unrecognized option '--frmat'. Did you mean '--format'?")]
    [InlineData("check --format xml", "Must be one of: 'text' 'json' 'sarif' 'github' 'gitlab'")]
    [InlineData("check --format", "'--format'")]
    [InlineData("check --format json --format text", "'--format' expects a single argument")]
    [InlineData("check --severity ERROR", "Must be one of: 'error' 'warning' 'info'")]
    [InlineData("check --fail-on fatal", "Must be one of: 'error' 'warning' 'info' 'never'")]
    [InlineData("check --target-version new", "'--target-version' is 'new', which is not a version of StarRocks")]
    [InlineData("check --target-version ''", "'--target-version' is ''")]
    [InlineData("check --config none", "The configuration 'none' cannot be read: it does not exist.")]
    [InlineData("check --config db", "The configuration 'db' cannot be read: it is a folder.")]
    [InlineData("check --config ''", "'--config' is empty.")]
    [InlineData("check --output ''", "'--output' is empty.")]
    [InlineData("check -o db", "The report 'db' cannot be written: it is a folder.")]
    [InlineData("check -o none/a", "The report 'none/a' cannot be written: its folder does not exist.")]
    [InlineData("check -o a.sql", "The report 'a.sql' cannot be written: it is a file that is read.")]
    [InlineData("check -o known.json --write-baseline --baseline known.json", "'--output' is not written with '--write-baseline'.")]
    [InlineData("check --baseline ''", "'--baseline' is empty.")]
    [InlineData("check --baseline none", "The baseline 'none' cannot be read: it does not exist. Create it with --write-baseline.")]
    [InlineData("check --baseline db", "The baseline 'db' cannot be read: it is a folder.")]
    [InlineData(
        "check --baseline a.sql",
        "The baseline 'a.sql' cannot be read: it is not a baseline. Create it again with --write-baseline.")]
    [InlineData("check --baseline db --write-baseline", "The baseline 'db' cannot be written: it is a folder.")]
    [InlineData("check --baseline none/a --write-baseline", "The baseline 'none/a' cannot be written: its folder does not exist.")]
    [InlineData("check --write-baseline", "'--write-baseline' writes the file of '--baseline', which is missing.")]
    [InlineData("check --stdin-name b.txt", "The extension of 'b.txt' is unknown, so standard input is not checked.")]
    [InlineData("check --stdin-name ''", "'--stdin-name' is empty.")]
    [InlineData("check none.sql", "'none.sql' is not checked: it does not exist.")]
    [InlineData("check none/*.sql", "'none/*.sql' is not checked: no file matches.")]
    [InlineData("fix none.sql", "'none.sql' is not fixed: it does not exist.")]
    [InlineData("fix --rule SRA9999", "There is no rule 'SRA9999'.")]
    [InlineData("fix --rule sra3002", "The rule 'SRA3002' is about C# code, which 'fix' does not change.")]
    [InlineData("fix --rule SRA0001", "An editor or 'dotnet format analyzers' applies its code fix, if it has one.")]
    [InlineData("fix --rule", "'--rule'")]
    [InlineData("fix --unsafe", "--unsafe decides for you, so it requires --rule")]
    [InlineData("fix - a.sql", "Standard input is fixed alone")]
    [InlineData("fix --stdin-name b.txt", "The extension of 'b.txt' is unknown, so standard input is not fixed.")]
    [InlineData("fix --target-version new", "'--target-version' is 'new'")]
    [InlineData("fix --config none", "The configuration 'none' cannot be read: it does not exist.")]
    [InlineData("explain SRA9999", "'SRA9999' is neither a rule nor a key of StarRocks.")]
    [InlineData("explain --format xml", "Must be one of: 'text' 'json'")]
    [InlineData("explain SRA1001 SRA1002", "'SRA1002'")]
    [InlineData("convert", "'convert'")]
    [InlineData("convert none.sql", "'none.sql' cannot be read: it does not exist.")]
    [InlineData("convert db", "'db' cannot be read: it is a folder.")]
    [InlineData("convert db/a.sql", "The text contains no statement of StarRocks with AWS properties.")]
    [InlineData("convert a.sql --namespace a..b", "'a..b' is not a name in C#.")]
    [InlineData("convert a.sql --class a.b", "'a.b' is not a name in C#.")]
    [InlineData("convert a.sql --statement one", "'--statement' is 'one', which is not the number of a statement. Use 1, 2, 3, ….")]
    [InlineData("convert a.sql --statement 0", "'--statement' is '0', which is not the number of a statement.")]
    [InlineData("convert a.sql --statement 99999999999", "'--statement' is '99999999999', which is not the number of a statement.")]
    [InlineData("convert a.sql --statement 2", "There is no statement 2. The text contains 1 with AWS properties.")]
    [InlineData("policies a.sql", "'--instance-role' is required.")]
    [InlineData("policies a.sql --instance-role role", "'--instance-role' is not the ARN of an IAM role.")]
    [InlineData("policies a.sql --instance-role " + Role + "/* --path s3://sales", "'--instance-role' is not the ARN of an IAM role.")]
    [InlineData(
        "policies a.sql --instance-role " + Role + " --path foo",
        "'--path': The path is not an S3 path. Use a path that starts with s3://.")]
    [InlineData("policies a.sql --instance-role " + Role + " --path s3://sales --path s3://B", "'--path': The bucket name is not valid")]
    [InlineData("policies a.sql --instance-role " + Role + " --path ''", "'--path': The path is not an S3 path.")]
    [InlineData("policies a.sql --instance-role " + Role + " --format text", "Must be one of: 'json' 'aws-cli'")]
    [InlineData("policies a.sql --instance-role " + Role + " --statement x", "'--statement' is 'x'")]
    [InlineData("drift a.sql", "'--stored' is required.")]
    [InlineData("drift a.sql --stored none", "'none' cannot be read: it does not exist.")]
    [InlineData("drift a.sql --stored b.txt", "'b.txt' is neither the output of SHOW CREATE CATALOG nor that of DESC STORAGE VOLUME.")]
    [InlineData("drift a.sql --stored ''", "'--stored' is empty.")]
    [InlineData("drift - --stored -", "Only one of the two texts can be standard input.")]
    [InlineData("drift a.sql --stored a.sql --statement -1", "'--statement' is '-1'")]
    [InlineData("completion", "'completion'")]
    [InlineData("completion tcsh", "Must be one of: 'bash' 'zsh' 'fish' 'pwsh'")]
    [InlineData("lsp a.sql", "'a.sql'")]
    public void Ends_with_one_clear_line(string commandLine, string message)
    {
        var result = _workspace.Run([.. commandLine.Split(' ').Select(static word => word == "''" ? "" : word)]).Ends(ExitCode.Failure);

        var lines = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("starrocks-auth: ", lines[0], StringComparison.Ordinal);
        Assert.Contains(message, lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("System.", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", lines[0], StringComparison.Ordinal);
        Assert.True(
            lines is [_] || (lines is [_, var hint] && hint.StartsWith("Try 'starrocks-auth", StringComparison.Ordinal)), result.Error);
        Assert.DoesNotContain(result.Lines, static line => line.Contains("SRA", StringComparison.Ordinal) || line == "[]");
        Assert.Equal(Workspace.Correct, _workspace.Read("a.sql"));
    }

    [Fact]
    public void Every_option_with_a_value_is_tried()
    {
        var options = Command().Matches(_workspace.Run("--help").Output)
            .Select(static match => match.Groups[1].Value)
            .SelectMany(command => Option().Matches(_workspace.Run(command, "--help").Output)
                .Select(match => command + " " + match.Groups[1].Value))
            .ToArray();
        var tried = typeof(WrongArgumentTests).GetMethod(nameof(Ends_with_one_clear_line))!.GetCustomAttributes<InlineDataAttribute>()
            .Select(static line => ((string)line.Data[0]!).Split(' '))
            .SelectMany(static words => words.Skip(1).Select(word => words[0] + " " + word));

        Assert.Superset(new HashSet<string> { "check --output", "fix --rule", "explain --format", "drift --stored" }, options.ToHashSet());
        Assert.Empty(options.Except(tried));
    }

    public void Dispose() => _workspace.Dispose();

    [GeneratedRegex("^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex Command();

    /// <summary>The line of an option that has a value.</summary>
    [GeneratedRegex("^  (?:-[a-z], )?(--[a-z-]+) <", RegexOptions.Multiline)]
    private static partial Regex Option();
}
