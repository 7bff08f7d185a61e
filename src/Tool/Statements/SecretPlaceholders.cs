using System;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Replaces the secrets of a statement by the placeholders of environment variables, as a template has them.</summary>
internal static class SecretPlaceholders
{
    /// <summary>Returns the SQL without its secrets. An empty value is none: it removes one.</summary>
    internal static string Insert(string sql)
    {
        var text = new StringBuilder();
        var end = 0;
        var lists = SqlScript.ReadAll(sql, out _).SelectMany(static statement => statement.Lists);
        foreach (var property in lists.SelectMany(static list => list.Properties))
        {
            if (property.ValueSpan.Length == 0 || !IsSecret(property))
                continue;
            text.Append(sql, end, property.ValueSpan.Start - end).Append(EnvironmentVariables.Placeholder(property.Key));
            end = property.ValueSpan.End;
        }

        return text.Append(sql, end, sql.Length - end).ToString();
    }

    private static bool IsSecret(SqlProperty property) => property.Value is not { } value
        || !string.Equals(PropertyMask.ValueOf(property.Key, value), value, StringComparison.Ordinal);
}
