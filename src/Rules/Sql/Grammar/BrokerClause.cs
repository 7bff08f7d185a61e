namespace StarRocks.AwsAuth.Rules;

/// <summary>WITH BROKER with a name, a list, both or none.</summary>
internal sealed class BrokerClause : Clause
{
    internal BrokerClause()
        : base("\nWITH BROKER")
    {
    }

    /// <summary>Indicates whether it has to stand there, without a list.</summary>
    public bool IsNameAlone { get; init; }

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        if (IsNameAlone && !cursor.Is("WITH"))
            cursor.Missing("'WITH'");
        if (!cursor.TryWords(Words))
            return;
        tree.HasBroker = true;
        if (!cursor.IsAtEnd && !cursor.Is('(') && !cursor.Is("BY") && !cursor.Is("PROPERTIES") && !cursor.Is("ON"))
        {
            var start = cursor.Current.Start;
            cursor.Add(tree, ClauseMember.BrokerName, cursor.Name("the name of a broker, or a list", mayBeLiteral: true), start);
        }

        if (cursor.Is('('))
            cursor.Properties(tree, SqlClause.Broker);
    }
}
