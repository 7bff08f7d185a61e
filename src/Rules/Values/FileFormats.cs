using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The file formats of each statement: a file external table compares exactly, everything else in any letter case.</summary>
internal static class FileFormats
{
    internal const string OfTable = "parquet, orc, text, avro, rctext, rcbinary or sequence";
    internal const string OfFiles = "parquet, orc, csv or avro";
    internal const string OfTarget = "parquet, orc or csv";
    internal const string OfOutfile = "csv or parquet";
    internal const string OfLoad = "csv, parquet or orc";

    private static readonly string[] _ofTable = ["parquet", "orc", "text", "avro", "rctext", "rcbinary", "sequence"];
    private static readonly string[] _ofFiles = ["parquet", "orc", "csv", "avro"];
    private static readonly string[] _ofTarget = ["parquet", "orc", "csv"];
    private static readonly string[] _ofOutfile = ["csv", "parquet"];

    internal static bool IsOfTable(string format) => Contains(_ofTable, format, StringComparison.Ordinal);

    internal static bool IsUpperOfTable(string format) => !IsOfTable(format) && Contains(_ofTable, format, StringComparison.OrdinalIgnoreCase);

    internal static bool IsOfFiles(string format) => Contains(_ofFiles, format, StringComparison.OrdinalIgnoreCase);

    internal static bool IsOfTarget(string format) => Contains(_ofTarget, format, StringComparison.OrdinalIgnoreCase);

    internal static bool IsOfOutfile(string format) => Contains(_ofOutfile, format, StringComparison.OrdinalIgnoreCase);

    /// <summary>BROKER LOAD's FORMAT AS.</summary>
    internal static bool IsOfLoad(string format) => Contains(_ofTarget, format, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string[] formats, string format, StringComparison comparison)
    {
        foreach (var one in formats)
        {
            if (string.Equals(one, format, comparison))
                return true;
        }

        return false;
    }
}
