using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What a statement holds that is no property, evaluated by itself.</summary>
internal static class StatementPartRules
{
    /// <summary>One text of a part that is there.</summary>
    internal static void CheckPart(Configuration configuration, Report report, StatementPart part, string text)
    {
        if (part is { FormatUse: { } use, Formats: { } formats } && !formats.Has(text))
        {
            report.Rule = SRA5002.Rule;
            report.OnStatement(part.Member, $"'{part.Member}' names a format that {use}. Write {formats}.");
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
            report.OnStatement(part, $"'{part}' holds what is no location of a storage volume: StarRocks takes s3:// alone, and refuses the rest. Write s3://bucket/path.");
        else if (configuration.S3.IsTrue(Parameter.EnablePartitionedPrefix) && location.TrimEnd('/').LastIndexOf('/') >= "s3://".Length)
            report.OnStatement(part, $"'{part}' holds a path below the bucket, which '{configuration.S3.Key(Parameter.EnablePartitionedPrefix)}' does not allow. Write s3://bucket alone.");
    }
}
