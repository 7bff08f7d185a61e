using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Makes the model of an annotated type; null where nothing can be generated for it.</summary>
internal static class TypeReader
{
    internal static TypeModel? Read(GeneratorAttributeSyntaxContext match, CancellationToken cancellation)
    {
        if (match.TargetSymbol is not INamedTypeSymbol type)
            return null;
        var scope = new ReadScope(match.SemanticModel.Compilation, cancellation);
        var shape = ShapeReader.Read(scope, type, new ShapeProblems(wanted: false));

        // An attribute that stands on two parts, which the compiler refuses, matches twice.
        return shape is not null && shape.Declaration == match.TargetNode ? ToModel(shape) : null;
    }

    private static TypeModel ToModel(TypeShape shape) => new(
        shape.Kind,
        shape.Type.Name,
        Names.Full(shape.Type),
        Names.Path(shape.Type),
        Names.Namespace(shape.Type),
        Names.Declarations(shape.Type),
        shape.Traits,
        shape.Base,
        shape.Prefix,
        shape.Catalog,
        Members(shape),
        Enums(shape),
        new EquatableArray<ArgumentModel>(shape.Arguments),
        shape.Experiments is { } experiments ? new EquatableArray<string>(experiments.ToImmutableArray()) : default);

    private static EquatableArray<MemberModel> Members(TypeShape shape)
    {
        var models = ImmutableArray.CreateBuilder<MemberModel>(shape.Members.Count);
        foreach (var member in shape.Members)
            models.Add(new MemberModel(member.Symbol.Name, member.Key, member.Type, member.Traits, member.TypeName, member.Enum?.Name));
        return new EquatableArray<MemberModel>(models.MoveToImmutable());
    }

    private static EquatableArray<EnumModel> Enums(TypeShape shape)
    {
        List<EnumModel>? enums = null;
        foreach (var member in shape.Members)
        {
            if (member.Enum is { } model && (enums is null || !enums.Contains(model)))
                (enums ??= []).Add(model);
        }

        return enums is null ? default : new EquatableArray<EnumModel>(enums.ToImmutableArray());
    }
}
