using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write <c>init</c> accessors.</summary>
[Embedded]
internal static class IsExternalInit;
