using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Evaluates the defaults that a type sets for its members. The configuration is complete if nothing else can set them, otherwise partial.
/// </summary>
internal static class DefaultsEvaluator
{
    internal static IReadOnlyList<SourceProblem> Find(ObjectType type, ObjectTypes types, CancellationToken cancellation)
    {
        if (type.Scope is not { } scope || !type.IsInCompilation || type.Mapped.Declaration is not { } declaration)
            return [];
        var defaults = type.GetDefaults(types, cancellation);
        if (!Array.Exists(defaults, static state => state.IsWritten))
            return [];
        var state = ObjectState.Empty(type, declaration.Identifier.GetLocation(), default);
        for (var i = 0; i < defaults.Length; i++)
            state[i] = defaults[i];
        return AdditionalProperties.FindProblems(ObjectConfiguration.Create(state, scope, isPartial: !IsComplete(type), types));
    }

    private static bool IsComplete(ObjectType type) =>
        (type.Mapped.Traits & TypeTraits.Abstract) == 0
        && type.Mapped.Type is { TypeKind: TypeKind.Struct } or { IsSealed: true }
        && type.Members.TrueForAll(static member => member.Symbol.SetMethod is null && !member.Is(MemberTraits.ByConstructor));
}
