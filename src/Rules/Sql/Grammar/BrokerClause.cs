using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents WITH BROKER with a name, a list, both or neither.</summary>
internal sealed class BrokerClause : Clause
{
    internal BrokerClause()
        : base("\n" + SqlClause.Broker)
    {
    }

    /// <summary>Gets the words after the clause, which are not the name of a broker.</summary>
    internal static string[] Followers { get; } = ["ON", "BY"];

    /// <summary>Gets a value indicating whether the clause is required and has no list.</summary>
    public bool IsOnlyName { get; init; }

    public override ClauseMember Member => ClauseMember.BrokerName;

    /// <summary>
    /// Indicates whether a broker opens the files, by the name in the clause; null if that is not known, because the name is empty or
    /// contains a template.
    /// </summary>
    /// <param name="name">The name; null if the clause has none.</param>
    internal static bool? Names(string? name) => name is null ? false : name.Length == 0 || Template.IsIn(name) ? null : true;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        if (IsOnlyName && !cursor.Is("WITH"))
            cursor.Missing("'WITH'");
        if (!cursor.TryWords(Words))
            return;
        tree.HasBroker = true;
        if (!cursor.IsAtEnd && !cursor.Is('(') && !Array.Exists(Followers, cursor.Is))
        {
            var start = cursor.Current.Start;
            cursor.Add(tree, ClauseMember.BrokerName, cursor.Name("the name of a broker, or a list", mayBeLiteral: true), start);
        }

        if (cursor.Is('('))
            cursor.Properties(tree, SqlClause.Broker);
    }
}
