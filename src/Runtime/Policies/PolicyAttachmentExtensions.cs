using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Provides an extension method for the policies that <see cref="IamPolicies.For"/> returns.</summary>
public static class PolicyAttachmentExtensions
{
    /// <summary>
    /// Returns the <c>aws iam</c> commands for a POSIX shell that write the policies, in the order in which to run them. They replace the
    /// trust policy of a role, and an inline policy with the same name. If the roles are in several accounts, a comment before each command
    /// names the account whose credentials it requires.
    /// </summary>
    /// <param name="attachments">The policies and their roles.</param>
    /// <param name="createRoles">
    /// <see langword="true"/> to create the assumed roles; <see langword="false"/> to replace the trust policies of existing roles.
    /// </param>
    /// <returns>The commands. A command can have several lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attachments"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> ToCommands(this IEnumerable<PolicyAttachment> attachments, bool createRoles = false)
    {
        PolicyAttachment[] all = [.. attachments ?? throw new ArgumentNullException(nameof(attachments))];
        var isOneAccount = all.Select(static attachment => attachment.Role.AccountId).Distinct().Count() <= 1;
        return [.. all.Select(attachment => Comment(attachment.Role) + Command(attachment, createRoles))];

        string Comment(RoleArn role) => isOneAccount ? "" : $"# account {role.AccountId}\n";
    }

    private static string Command(PolicyAttachment attachment, bool createRoles)
    {
        var role = ShellText.Option("--role-name", attachment.Role.Name);
        var json = attachment.Document.ToJson();
        if (attachment.Kind != PolicyKind.TrustPolicy)
        {
            return "aws iam put-role-policy" + role
                + ShellText.Option("--policy-name", attachment.Name) + ShellText.Option("--policy-document", json);
        }

        if (!createRoles)
            return "aws iam update-assume-role-policy" + role + ShellText.Option("--policy-document", json);
        var path = attachment.Role.Path == "/" ? "" : ShellText.Option("--path", attachment.Role.Path);
        return "aws iam create-role" + role + path + ShellText.Option("--assume-role-policy-document", json);
    }
}
