using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// The key of a member from its name: <c>IamRoleArn</c> is <c>iam_role_arn</c>, <c>UseAWSSdk</c> is <c>use_aws_sdk</c>,
/// <c>S3Path</c> is <c>s3_path</c>. An acronym is one word, and digits belong to the word before them.
/// </summary>
internal static class SnakeCase
{
    internal static string Of(string name) => Of("", name);

    /// <summary>The same behind something that is kept as it is, such as a prefix and its dot.</summary>
    internal static string Of(string before, string name)
    {
        var most = before.Length + (name.Length * 2);
        var text = most <= 256 ? stackalloc char[256] : new char[most];
        before.AsSpan().CopyTo(text);
        var length = before.Length;
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
