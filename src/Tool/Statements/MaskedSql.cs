using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Makes SQL with masked secrets usable.</summary>
internal static class MaskedSql
{
    /// <summary>Replaces masked values by the placeholders of environment variables, as a template has them.</summary>
    internal static string WithPlaceholders(string sql)
    {
        var text = new StringBuilder();
        var end = 0;
        var lists = SqlScript.ReadAll(sql, out _).SelectMany(static statement => statement.Lists);
        foreach (var property in lists.SelectMany(static list => list.Properties))
        {
            if (property.Value != PropertyMask.Mask)
                continue;
            var start = sql.IndexOf(PropertyMask.Mask, property.ValueSpan.Start, System.StringComparison.Ordinal);
            text.Append(sql, end, start - end).Append(EnvironmentVariables.Placeholder(property.Key));
            end = start + PropertyMask.Mask.Length;
        }

        return text.Append(sql, end, sql.Length - end).ToString();
    }
}
