using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write types with <c>required</c> members, which older compilers must not use.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName => featureName;
}
