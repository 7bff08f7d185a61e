namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies how a sink formats the values that it gets.</summary>
internal enum SinkForm
{
    /// <summary>With ToString.</summary>
    Text,

    /// <summary>With ToString, and collections by their elements.</summary>
    Elements,

    /// <summary>By all members.</summary>
    Members,
}
