using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>WITH BROKER</c> with the auth blocks: without a name, with the name of a broker process, or not at all.</summary>
internal static class BrokerSql
{
    public static void Append(ref SqlTextBuilder sql, WrittenParts parts, WrittenProperties properties)
    {
        if (parts.Text(WrittenParts.BrokerName) is not { } name)
        {
            properties.AppendTo(ref sql, "\nWITH BROKER", WrittenProperties.Which.OfBlocks);
            return;
        }

        sql.Append("\nWITH BROKER ");
        sql.AppendLiteral(name);
        properties.AppendTo(ref sql, "", WrittenProperties.Which.OfBlocks);
    }
}
