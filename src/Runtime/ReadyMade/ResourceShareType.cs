namespace StarRocks.AwsAuth;

/// <summary>Specifies which Glue databases StarRocks lists.</summary>
public enum ResourceShareType
{
    /// <summary>The databases of the account and those that are shared with it.</summary>
    [PropertyValue("ALL")]
    All,

    /// <summary>The databases that other accounts share.</summary>
    [PropertyValue("FOREIGN")]
    Foreign,

    /// <summary>The databases of federated sources.</summary>
    [PropertyValue("FEDERATED")]
    Federated,
}
