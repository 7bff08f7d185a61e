using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Marks a type that receives the parts of an interpolated string.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
