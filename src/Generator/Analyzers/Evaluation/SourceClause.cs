using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A part of a statement that is no property, as an object has it.</summary>
/// <param name="Member">What it is of the statement.</param>
/// <param name="Texts">What is known of what is in it, each where it stands.</param>
internal readonly record struct SourceClause(ClauseMember Member, IReadOnlyList<(string Text, Location Location)> Texts);
