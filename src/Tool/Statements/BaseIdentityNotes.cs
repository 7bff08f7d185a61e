using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Describes the policies that are not printed, because the identity that needs them is not known.</summary>
internal static class BaseIdentityNotes
{
    internal static IEnumerable<string> Of(IStatement statement)
    {
        var configuration = Read(statement);
        if (!configuration.S3.IsUnread && Of(configuration.S3) is { } ofS3)
            yield return ofS3;
        if (configuration.UsesGlue && Of(configuration.Glue) is { } ofGlue)
            yield return ofGlue;
    }

    private static Configuration Read(IStatement statement)
    {
        var configuration = new Configuration();
        var name = statement.Kind.ToString();
        configuration.Reset(Array.Find(StatementDefinitions.All, definition => definition.Name == name) ?? PropertyScope.Block);
        WrittenProperty[] written =
            [.. statement.ToProperties().Select(static property => new WrittenProperty(property.Key, property.Value))];
        KeyReader.Read(written, configuration, new Report());
        BlockContexts.Assign(configuration);
        return configuration;
    }

    private static string? Of(AuthBlock block)
    {
        var role = block.Key(Parameter.IamRoleArn);
        if (block is { HasKeyPair: true, EffectiveFlag: null })
        {
            return !block.Has(Parameter.IamRoleArn)
                ? "access keys are used. Attach the permissions to their IAM user; no policy is printed for it."
                : "access keys assume the role of '" + role + "'. Their IAM user, which is not known here, needs sts:AssumeRole for that "
                    + "role, and the trust policy of the role must allow that user. Neither policy is printed.";
        }

        if (!block.IsPartial || block.Present.IsEmpty)
            return null;
        return block.BaseIdentity == BaseIdentity.None
            ? "'" + block.Prefix + "' sets no identity. The policies of the stored one remain."
            : block.Present.Contains(Parameter.IamRoleArn) ? null
            : "'" + role + "' is not set. If a role is stored, it needs the permissions instead.";
    }
}
