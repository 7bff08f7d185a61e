using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Names the arguments that the handler of an interpolated string is created with.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    public InterpolatedStringHandlerArgumentAttribute(string argument)
        : this([argument])
    {
    }

    public string[] Arguments => arguments;
}
