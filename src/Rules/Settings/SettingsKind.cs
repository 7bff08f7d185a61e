namespace StarRocks.AwsAuth.Rules;

/// <summary>What a node of a settings file is.</summary>
internal enum SettingsKind
{
    /// <summary>Named nodes.</summary>
    Object,

    /// <summary>Nodes without names.</summary>
    Array,

    /// <summary>A text, a number, <c>true</c> or <c>false</c>.</summary>
    Value,

    /// <summary>No value.</summary>
    Null,
}
