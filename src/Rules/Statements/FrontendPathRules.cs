using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks <c>aws_s3_path</c> of fe.conf, without which a shared-data frontend does not start.</summary>
internal static class FrontendPathRules
{
    private const string Scheme = "s3://";

    /// <summary>Returns a path with its scheme, which is optional.</summary>
    internal static string WithScheme(string path) => path.StartsWith(Scheme, StringComparison.Ordinal) ? path : Scheme + path;

    internal static bool IsValid(string path)
    {
        var rest = WithScheme(path).Substring(Scheme.Length);
        var slash = rest.IndexOf('/');
        var bucket = slash < 0 ? rest : rest.Substring(0, slash);
        return bucket.Length > 0 && bucket.IndexOf(':') < 0 && rest.IndexOf(' ') < 0;
    }

    /// <summary>Checks that a path is a bucket with an optional path, and an optional scheme <c>s3</c> in lower case.</summary>
    internal static void Check(Configuration configuration, Report report, string path)
    {
        var key = StatementKey.FrontendPath.Name;
        if (IsValid(path) || ValueMask.HasUserInfo(path, isPath: true))
            return; // SRA2009 reports user info.
        report.OnValue(
            key,
            configuration.PositionOf(StatementKey.FrontendPath),
            $"'{key}' is not a bucket with an optional path. The frontend does not start. "
                + "Use bucket/path or s3://bucket/path, without a port.");
    }
}
