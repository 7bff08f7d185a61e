using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the location of a problem.</summary>
/// <param name="Written">The location of the code or text that the problem is about.</param>
/// <param name="Copied">The <c>with</c> that copies an object with this code, where the problem is then reported; otherwise null.</param>
internal readonly record struct SourceLocation(Location Written, Location? Copied = null)
{
    public Location Reported => Copied ?? Written;
}
