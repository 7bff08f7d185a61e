namespace StarRocks.AwsAuth;

/// <summary>Which Glue databases are listed.</summary>
public enum ResourceShareType
{
    /// <summary>Those of the account and those shared with it.</summary>
    [PropertyValue("ALL")]
    All,

    /// <summary>Those that other accounts share.</summary>
    [PropertyValue("FOREIGN")]
    Foreign,

    /// <summary>Those of federated sources.</summary>
    [PropertyValue("FEDERATED")]
    Federated,
}
