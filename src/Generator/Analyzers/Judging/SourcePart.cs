using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A part of a statement that is no property, as an object has it.</summary>
/// <param name="Name">Of the member.</param>
/// <param name="Texts">What is known of what is in it, each where it stands.</param>
internal readonly record struct SourcePart(string Name, IReadOnlyList<(string Text, Location Place)> Texts);
