using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a clause that contains a property list.</summary>
/// <param name="text">The words before the opening parenthesis.</param>
internal sealed class SqlClause(string text)
{
    /// <summary>Gets the clause of properties that stand in a text without one.</summary>
    public static SqlClause None { get; } = new("");

    /// <summary>Gets <c>PROPERTIES (…)</c>.</summary>
    public static SqlClause Properties { get; } = new("PROPERTIES");

    /// <summary>Gets <c>WITH BROKER ["name"] (…)</c>.</summary>
    public static SqlClause Broker { get; } = new("WITH BROKER") { MayHaveName = true };

    /// <summary>Gets <c>FILES (…)</c>.</summary>
    public static SqlClause Files { get; } = new("FILES") { IsTableFunction = true };

    /// <summary>Gets <c>SET (…)</c>.</summary>
    public static SqlClause Set { get; } = new("SET");

    /// <summary>Gets <c>WITH RESOURCE "name" (…)</c>, in which no auth block is read.</summary>
    public static SqlClause Resource { get; } = new("WITH RESOURCE") { MayHaveName = true };

    /// <summary>Gets <c>FROM KAFKA (…)</c>, in which no auth block is read.</summary>
    public static SqlClause Kafka { get; } = new("FROM KAFKA");

    /// <summary>Gets every clause that has words.</summary>
    public static SqlClause[] All { get; } = [Properties, Broker, Files, Set, Resource, Kafka];

    public string Text => text;

    public string[] Words { get; } = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets a value indicating whether a name may stand before the list, or in place of it.</summary>
    public bool MayHaveName { get; private init; }

    /// <summary>Gets a value indicating whether it is a table function, which may stand anywhere in a query.</summary>
    public bool IsTableFunction { get; private init; }

    public override string ToString() => text;
}
