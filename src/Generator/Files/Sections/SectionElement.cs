namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents what a type is bound to: a section, or an element of a section that is an array.</summary>
/// <param name="Section">The section.</param>
/// <param name="Index">The position in the array; empty for the section itself.</param>
internal readonly record struct SectionElement(BoundSection Section, string Index);
