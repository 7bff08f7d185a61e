using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a property of StarRocks as it is written in source code or a file.</summary>
/// <param name="Key">The complete key.</param>
/// <param name="Value">The value; null if it is unknown.</param>
/// <param name="KeyLocation">The location of problems with the key: the name of the member, the expression of the key, or the characters
/// between its quotes.</param>
/// <param name="ValueLocation">The location of problems with the value.</param>
/// <param name="Whole">The span that is deleted to remove the property: the assignment, the element, the argument, or the property of an
/// SQL list. Empty if the property is not written here, such as a default of a type.</param>
/// <param name="IsMisplaced">Whether the property is in a clause of an SQL statement that does not accept AWS properties.</param>
/// <param name="IsAdditional">Whether the property is in the collection of additional properties of an object.</param>
/// <param name="IsDoubtful">Whether a missing quote or comma makes it uncertain that the text is a key.</param>
/// <param name="Copied">The <c>with</c> that copies the property from another object; null if there is none.</param>
internal readonly record struct SourceProperty(string Key, string? Value, Location KeyLocation, Location ValueLocation, TextSpan Whole,
    bool IsMisplaced = false, bool IsAdditional = false, bool IsDoubtful = false, Location? Copied = null);
