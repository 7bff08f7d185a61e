using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>One key with its value as it stands in source.</summary>
/// <param name="Key">The whole key.</param>
/// <param name="Value">Null where it is not known.</param>
/// <param name="KeyLocation">What a problem with the key stands on: the member's name, the key's expression, the characters inside its quotes.</param>
/// <param name="ValueLocation">What a problem with the value stands on.</param>
/// <param name="Whole">All of it, for whoever removes it: the assignment, the element, the argument, the pair of an SQL list. Empty where nobody wrote it, as what an object's type sets by itself.</param>
/// <param name="IsMisplaced">In SQL: it stands in a clause of its statement that takes no AWS key.</param>
internal readonly record struct SourceProperty(string Key, string? Value, Location KeyLocation, Location ValueLocation, TextSpan Whole, bool IsMisplaced = false);
