using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Creates the model of an annotated type, or null if no code can be generated for it.</summary>
internal static class TypeReader
{
    internal static TypeModel? Read(TypeDeclarationSyntax declaration, Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation) is not { } type)
            return null;
        var shape = MappedTypeReader.Read(new ReadScope(compilation, cancellation), type, new DeclarationProblems(wanted: false));

        // An attribute on two partial declarations, which the compiler reports, is found twice.
        return shape is not null && shape.Declaration == declaration
            ? ToModel(shape, Names.Namespace(type.ContainingNamespace))
            : null;
    }

    private static TypeModel ToModel(MappedType shape, string space) => new(
        shape.Target,
        shape.Type.Name,
        Names.Full(shape.Type, space),
        Names.Path(shape.Type, space),
        space,
        Names.Declarations(shape.Type),
        shape.Traits,
        shape.Base,
        shape.Prefix,
        shape.Catalog,
        Members(shape),
        Enums(shape),
        new EquatableArray<ArgumentModel>(shape.Arguments),
        shape.Experiments is { } experiments ? new EquatableArray<string>(experiments.ToImmutableArray()) : default);

    private static EquatableArray<MemberModel> Members(MappedType shape)
    {
        var models = ImmutableArray.CreateBuilder<MemberModel>(shape.Members.Count);
        foreach (var member in shape.Members)
        {
            var (name, enumName) = (member.Symbol.Name, member.Enum?.Name);
            models.Add(new MemberModel(name, member.Key, member.Type, member.Traits, member.TypeName, enumName));
        }

        return new EquatableArray<MemberModel>(models.MoveToImmutable());
    }

    private static EquatableArray<EnumModel> Enums(MappedType shape)
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
