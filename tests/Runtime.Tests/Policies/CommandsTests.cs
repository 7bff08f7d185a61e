using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Policies;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Policies;

public sealed class CommandsTests
{
    private static readonly RoleArn _node = RoleArn.Parse("arn:aws:iam::123456789012:role/node");

    [Fact]
    public void Commands_are_in_order()
    {
        var commands = IamPolicies.For(Catalogs.Role("arn:aws:iam::123456789012:role/lake"), _node, "s3://lake/").ToCommands();
        Assert.Equal(3, commands.Count);
        Assert.Equal(
            $"aws iam update-assume-role-policy --role-name lake --policy-document '{IamPolicies.TrustPolicy([_node]).ToJson()}'",
            commands[0]);
        Assert.StartsWith(
            "aws iam put-role-policy --role-name lake --policy-name starrocks-read-write-lake --policy-document "
                + "'{\n  \"Version\": \"2012-10-17\",\n",
            commands[1],
            StringComparison.Ordinal);
        Assert.StartsWith(
            "aws iam put-role-policy --role-name node --policy-name starrocks-assume-lake --policy-document '{\n",
            commands[2],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_are_created_on_request()
    {
        var attachments = IamPolicies.For(Catalogs.Role("arn:aws:iam::123456789012:role/a'b/@=x"), _node, "s3://lake/");
        var command = attachments.ToCommands(createRoles: true)[0];
        Assert.StartsWith(
            "aws iam create-role --role-name '@=x' --path '/a'\\''b/' --assume-role-policy-document '{\n",
            command,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_name_the_account()
    {
        var commands = IamPolicies.For(Catalogs.Role("arn:aws:iam::210987654321:role/-lake"), _node, "s3://lake/").ToCommands();
        Assert.StartsWith(
            "# account 210987654321\naws iam update-assume-role-policy --role-name=-lake --policy-document ",
            commands[0],
            StringComparison.Ordinal);
        Assert.StartsWith("# account 123456789012\naws iam put-role-policy --role-name node ", commands[2], StringComparison.Ordinal);
        Assert.Empty(Array.Empty<PolicyAttachment>().ToCommands());
    }

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_shell_reads_the_arguments_unchanged()
    {
        if (!File.Exists("/bin/sh"))
            return;
        Gen.Char[' ', '~'].Array[1, 40].Select(WithoutPatterns).Sample(
            static prefix =>
            {
                var attachments = IamPolicies.For(Catalogs.Profile, _node, $"s3://lake/{prefix.Replace('[', '(').Replace('{', '(')}/");
                var command = attachments.ToCommands().Single();
                Assert.Equal(
                    $"iam|put-role-policy|--role-name|node|--policy-name|{attachments[0].Name}|"
                        + $"--policy-document|{attachments[0].Document.ToJson()}|",
                    Run("aws() { printf '%s|' \"$@\"; }\n" + command));
            },
            iter: Runs.Of(20));
    }

    private static string WithoutPatterns(char[] text) =>
        new string(text).Replace('*', '_').Replace('?', '_').Replace("${", "$_", StringComparison.Ordinal);

    private static string Run(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        shell.StandardInput.Write(script);
        shell.StandardInput.Close();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return output;
    }
}
