using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The parts of a statement that are no property, judged by themselves.</summary>
internal static class StatementPartRules
{
    /// <summary>The part of a statement, by the name of its member, that says where it reads from or writes to.</summary>
    internal static string? PathPart(StatementForm? form) => form switch
    {
        StatementForm.Outfile or StatementForm.Export => "Path",
        StatementForm.Repository => "Location",
        StatementForm.StorageVolume => "Locations",
        _ => null,
    };

    /// <summary>One text of a part that is there.</summary>
    internal static void CheckPart(Configuration configuration, Report report, string part, string text)
    {
        if (configuration.Form == StatementForm.Outfile && part == "Format")
            CheckOutfileFormat(report, part, text);
        else if (configuration.Form == StatementForm.StorageVolume && part == PathPart(configuration.Form))
            CheckLocation(configuration, report, part, text);
    }

    internal static void CheckOutfileFormat(Report report, string part, string? format)
    {
        if (format is null || FileFormats.IsOfOutfile(format))
            return;
        report.Rule = SRA5002.Rule;
        report.OnStatement(part, $"'{part}' names a format that INTO OUTFILE does not write. Write {FileFormats.OfOutfile}.");
    }

    /// <summary>Of a storage volume, which takes no other scheme; with a partitioned prefix it takes the bucket alone.</summary>
    internal static void CheckLocation(Configuration configuration, Report report, string part, string? location)
    {
        report.Rule = SRA5002.Rule;
        if (location is null || !location.StartsWith("s3://", StringComparison.OrdinalIgnoreCase) || location.Length == "s3://".Length)
            report.OnStatement(part, $"'{part}' holds what is no location of a storage volume: StarRocks takes s3:// alone, and refuses the rest. Write s3://bucket/path.");
        else if (configuration.S3.IsTrue(Parameter.EnablePartitionedPrefix) && location.TrimEnd('/').LastIndexOf('/') >= "s3://".Length)
            report.OnStatement(part, $"'{part}' holds a path below the bucket, which '{configuration.S3.Key(Parameter.EnablePartitionedPrefix)}' does not allow. Write s3://bucket alone.");
    }
}
