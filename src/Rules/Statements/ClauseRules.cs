using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks the clauses of a statement that are not properties.</summary>
internal static class ClauseRules
{
    /// <summary>Checks one value of a clause.</summary>
    internal static void CheckClause(Configuration configuration, Report report, ClauseMember clause, string text)
    {
        if (clause.IsPath)
            SRA2009.CheckPath(report, clause.Member, text);
        if (clause.Type == ClauseMemberType.Data)
        {
            SRA5002.CheckLoadFormat(report, text);
            SRA4005.CheckLoadFormat(report, configuration.TargetVersion, text);
        }
        else if (clause is { FormatUse: { } use, Formats: { } formats } && !formats.Has(text))
        {
            report.Rule = SRA5002.Rule;
            report.OnStatement(clause.Member, $"'{clause.Clause}' has an unsupported format. {use}. Use {formats}.");
        }
        else if (clause.IsVolumeLocation)
        {
            CheckLocation(configuration, report, clause, text);
        }
    }

    /// <summary>Checks a location of a storage volume: an s3:// path, and only a bucket with the partitioned prefix.</summary>
    private static void CheckLocation(Configuration configuration, Report report, ClauseMember clause, string? location)
    {
        report.Rule = SRA5002.Rule;
        if (location is null || !location.StartsWith("s3://", StringComparison.OrdinalIgnoreCase) || location.Length == "s3://".Length)
        {
            report.OnStatement(
                clause.Member,
                $"'{clause.Clause}' has a location that is not an s3:// path. StarRocks rejects the storage volume. Use s3://bucket/path.");
        }
        else if (configuration.S3.IsTrue(Parameter.EnablePartitionedPrefix) && location.TrimEnd('/').LastIndexOf('/') >= "s3://".Length)
        {
            report.OnStatement(
                clause.Member,
                $"'{clause.Clause}' has a path below the bucket, but '{configuration.S3.Key(Parameter.EnablePartitionedPrefix)}' is true. "
                    + "StarRocks rejects the storage volume. Use s3://bucket.");
        }
    }
}
