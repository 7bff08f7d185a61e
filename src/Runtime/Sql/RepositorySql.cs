using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>CREATE REPOSITORY … WITH BROKER</c>, laid out as in StarRocks' documentation.</summary>
internal static class RepositorySql
{
    public static SqlStatement Write(string repositoryName, WrittenParts parts, WrittenProperties properties)
    {
        SqlNameArgument.Checked(SqlNameKind.Repository, repositoryName, nameof(repositoryName));
        var sql = SqlTextBuilder.Rent();
        sql.Append(parts.Flag(WrittenParts.ReadOnly) == true ? "CREATE READ ONLY REPOSITORY " : "CREATE REPOSITORY ");
        sql.AppendName(repositoryName);
        sql.Append("\nWITH BROKER");
        if (parts.Text(WrittenParts.BrokerName) is { } name)
        {
            sql.Append(" ");
            sql.AppendLiteral(name);
        }

        sql.Append("\nON LOCATION ");
        sql.AppendLiteral(parts.Text(WrittenParts.Location)!);
        properties.AppendTo(ref sql, "\nPROPERTIES");
        return sql.ToStatement();
    }
}
