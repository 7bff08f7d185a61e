using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write <c>required</c> members.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
