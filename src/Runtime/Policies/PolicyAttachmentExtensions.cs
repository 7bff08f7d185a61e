using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Policies;

/// <summary>What can be done with what <see cref="IamPolicies.For"/> returns.</summary>
public static class PolicyAttachmentExtensions
{
    /// <summary>
    /// The <c>aws iam</c> commands that write the policies, in order, for a POSIX shell. They replace the trust policy of a role, and
    /// an inline policy of the same name. Where roles of several accounts are concerned, a comment says before each command whose
    /// credentials it needs.
    /// </summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="createRoles">Create the assumed roles, with their trust policies, instead of replacing the trust policies of roles that exist.</param>
    /// <returns>The commands; each may have several lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attachments"/> is null.</exception>
    public static IReadOnlyList<string> ToCommands(this IEnumerable<PolicyAttachment> attachments, bool createRoles = false)
    {
        PolicyAttachment[] all = [.. attachments ?? throw new ArgumentNullException(nameof(attachments))];
        var isOneAccount = all.Select(static attachment => attachment.Role.AccountId).Distinct().Count() <= 1;
        return [.. all.Select(attachment => (isOneAccount ? "" : $"# account {attachment.Role.AccountId}\n") + Command(attachment, createRoles))];
    }

    private static string Command(PolicyAttachment attachment, bool createRoles)
    {
        var role = ShellText.Option("--role-name", attachment.Role.Name);
        var json = attachment.Document.ToJson();
        if (attachment.Kind != PolicyKind.TrustPolicy)
            return "aws iam put-role-policy" + role + ShellText.Option("--policy-name", attachment.Name) + ShellText.Option("--policy-document", json);
        if (!createRoles)
            return "aws iam update-assume-role-policy" + role + ShellText.Option("--policy-document", json);
        var path = attachment.Role.Path == "/" ? "" : ShellText.Option("--path", attachment.Role.Path);
        return "aws iam create-role" + role + path + ShellText.Option("--assume-role-policy-document", json);
    }
}
