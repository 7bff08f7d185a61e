using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Names the argument that the handler of an interpolated string is created with.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string Argument => argument;
}
