namespace StarRocks.AwsAuth.Rules;

/// <summary>What stands before a property list.</summary>
internal enum SqlClause
{
    /// <summary>Nothing: pairs without their clause.</summary>
    None,

    /// <summary><c>PROPERTIES (…)</c>.</summary>
    Properties,

    /// <summary><c>WITH BROKER ["name"] (…)</c>.</summary>
    Broker,

    /// <summary><c>FILES (…)</c>.</summary>
    Files,

    /// <summary><c>SET (…)</c>.</summary>
    Set,
}
