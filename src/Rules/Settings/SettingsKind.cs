namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies the kind of a node of a settings file.</summary>
internal enum SettingsKind
{
    /// <summary>Named nodes.</summary>
    Object,

    /// <summary>Nodes without names.</summary>
    Array,

    /// <summary>A text, a number, <c>true</c> or <c>false</c>.</summary>
    Value,

    /// <summary>The value <c>null</c>.</summary>
    Null,
}
