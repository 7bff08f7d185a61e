namespace Microsoft.CodeAnalysis;

/// <summary>
/// Marks a type that no other assembly sees, not even one that sees the internals of this assembly and has the type too.
/// </summary>
[System.AttributeUsage(System.AttributeTargets.All)]
internal sealed class EmbeddedAttribute : System.Attribute;
