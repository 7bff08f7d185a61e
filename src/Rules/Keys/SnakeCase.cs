using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Converts the name of a member to its key: <c>IamRoleArn</c> to <c>iam_role_arn</c>, <c>UseAWSSdk</c> to <c>use_aws_sdk</c>,
/// <c>S3Path</c> to <c>s3_path</c>. An acronym is one word, and digits belong to the word before them.
/// </summary>
internal static class SnakeCase
{
    internal static string Of(string name) => Of("", name);

    /// <summary>Converts a name and prepends an unchanged text, such as a prefix with its dot.</summary>
    internal static string Of(string prefix, string name)
    {
        var maxLength = prefix.Length + (name.Length * 2);
        var text = maxLength <= 256 ? stackalloc char[256] : new char[maxLength];
        prefix.AsSpan().CopyTo(text);
        var length = prefix.Length;
        for (var i = 0; i < name.Length; i++)
        {
            if (StartsWord(name, i))
                text[length++] = '_';
            text[length++] = char.ToLowerInvariant(name[i]);
        }

        return text.Slice(0, length).ToString();
    }

    private static bool StartsWord(string name, int at)
    {
        if (at == 0 || !char.IsUpper(name[at]))
            return false;
        var before = name[at - 1];
        if (char.IsLower(before) || char.IsDigit(before))
            return true;
        return char.IsUpper(before) && at + 1 < name.Length && char.IsLower(name[at + 1]);
    }
}
