using System;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Completion;

/// <summary>Finds what is proposed at the <c>|</c> of a SQL text.</summary>
internal static class Caret
{
    internal static EditedProperty? At(string sql)
    {
        var position = sql.IndexOf('|', StringComparison.Ordinal);
        return EditedSql.At(sql.Remove(position, 1), position);
    }

    internal static string[] Texts(string sql) => At(sql) is { } edited ? [.. edited.Propose().Select(static proposal => proposal.Text)] : [];

    internal static string[] Required(string sql) =>
        [.. At(sql)!.Propose().Where(static proposal => proposal.IsRequired).Select(static proposal => proposal.Text)];
}
