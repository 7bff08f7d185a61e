using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a clause of a statement without properties, as it is set in an object or written in SQL.</summary>
/// <param name="Member">The clause in the definition of the statement.</param>
/// <param name="Texts">The known texts of the clause and their locations.</param>
/// <param name="Copied">The <c>with</c> that copies the clause from another object; null if there is none.</param>
internal readonly record struct SourceClause(
    ClauseMember Member, IReadOnlyList<(string Text, Location Location)> Texts, Location? Copied = null);
