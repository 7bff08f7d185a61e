using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What a statement holds that is no property, evaluated by itself.</summary>
internal static class ClauseRules
{
    /// <summary>One text of a part that is there.</summary>
    internal static void CheckClause(Configuration configuration, Report report, ClauseMember part, string text)
    {
        if (part is { FormatUse: { } use, Formats: { } formats } && !formats.Has(text))
        {
            report.Rule = SRA5002.Rule;
            report.OnStatement(part.Member, $"'{part.Member}' has an unsupported format. {use}. Use {formats}.");
        }
        else if (part.IsVolumeLocation)
        {
            CheckLocation(configuration, report, part.Member, text);
        }
    }

    /// <summary>Of a storage volume, which takes no other scheme; with a partitioned prefix it takes the bucket alone.</summary>
    private static void CheckLocation(Configuration configuration, Report report, string part, string? location)
    {
        report.Rule = SRA5002.Rule;
        if (location is null || !location.StartsWith("s3://", StringComparison.OrdinalIgnoreCase) || location.Length == "s3://".Length)
        {
            report.OnStatement(
                part,
                $"'{part}' has a location that is not an s3:// path. StarRocks refuses the storage volume. Use s3://bucket/path.");
        }
        else if (configuration.S3.IsTrue(Parameter.EnablePartitionedPrefix) && location.TrimEnd('/').LastIndexOf('/') >= "s3://".Length)
        {
            report.OnStatement(
                part,
                $"'{part}' has a path below the bucket, but '{configuration.S3.Key(Parameter.EnablePartitionedPrefix)}' is true. "
                    + "StarRocks refuses the storage volume. Use s3://bucket.");
        }
    }
}
