using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace StarRocks.AwsAuth.Tests.Drift;

/// <summary>Creates output as StarRocks prints it: credentials are masked, and only the double quote is escaped.</summary>
internal static class StarRocksOutput
{
    private static readonly string[] _masked = ["aws.s3.access_key", "aws.s3.secret_key", "aws.glue.access_key", "aws.glue.secret_key"];

    public static string Catalog(string name, string? comment, IEnumerable<KeyValuePair<string, string>> properties)
    {
        var lines = properties
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => $"\"{property.Key}\"  =  \"{Text(property)}\"");
        return $"CREATE EXTERNAL CATALOG `{name}`\n" + (comment is null ? "" : $"comment \"{comment}\"\n")
            + "PROPERTIES (" + string.Join(",\n", lines) + "\n)";
    }

    public static string Volume(string name, string location, IEnumerable<KeyValuePair<string, string>> properties, string comment = "") =>
        $"""
        *************************** 1. row ***************************
             Name: {name}
             Type: S3
        IsDefault: false
         Location: {location}
           Params: {Params(properties)}
          Enabled: true
          Comment: {comment}
        1 row in set (0.00 sec)

        """;

    public static string Mask(string value) => value.Length <= 4 ? "******" : value[..2] + "******" + value[^2..];

    private static string Params(IEnumerable<KeyValuePair<string, string>> properties) => JsonSerializer.Serialize(properties.ToDictionary(
        property => property.Key,
        property => Array.IndexOf(_masked, property.Key) < 0 ? property.Value : "******"));

    private static string Text(KeyValuePair<string, string> property) =>
        (Array.IndexOf(_masked, property.Key) < 0 ? property.Value : Mask(property.Value)).Replace("\"", "\\\"", StringComparison.Ordinal);
}
