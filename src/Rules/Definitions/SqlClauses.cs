using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The clauses that hold properties, as they are written.</summary>
internal static class SqlClauses
{
    extension(SqlClause clause)
    {
        /// <summary>Gets the words before the parenthesis.</summary>
        internal string Words => clause switch
        {
            SqlClause.None => "",
            SqlClause.Properties => "PROPERTIES",
            SqlClause.Broker => "WITH BROKER",
            SqlClause.Files => "FILES",
            SqlClause.Set => "SET",
            _ => throw new ArgumentOutOfRangeException(nameof(clause)),
        };
    }
}
