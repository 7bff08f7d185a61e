using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Turns a name that StarRocks would refuse into an exception of the method that was given it.</summary>
internal static class SqlNameArgument
{
    public static string Checked(SqlNameKind kind, string? name, string parameterName)
    {
        var refusal = SqlNames.Refusal(kind, name ?? throw new ArgumentNullException(parameterName));
        return refusal is null ? name : throw Refused(kind, name, refusal, parameterName);
    }

    private static ArgumentException Refused(SqlNameKind kind, string name, string refusal, string parameterName)
    {
        var what = kind switch
        {
            SqlNameKind.Catalog => "catalog",
            SqlNameKind.Database => "database",
            SqlNameKind.Table => "table",
            SqlNameKind.Column => "column",
            SqlNameKind.StorageVolume => "storage volume",
            SqlNameKind.Repository => "repository",
            SqlNameKind.Snapshot => "snapshot",
            SqlNameKind.Partition => "partition",
            SqlNameKind.Pipe => "pipe",
            _ => "label",
        };
        return new ArgumentException($"StarRocks takes no {what} of the name '{name}': {refusal}.", parameterName);
    }
}
