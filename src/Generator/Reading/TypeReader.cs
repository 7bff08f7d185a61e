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
        var mapped = MappedTypeReader.Read(new ReadScope(compilation, cancellation), type, new DeclarationProblems(wanted: false));

        // An attribute on two partial declarations, which the compiler reports, is found twice.
        return mapped is not null && mapped.Declaration == declaration
            ? ToModel(mapped, Names.Namespace(type.ContainingNamespace))
            : null;
    }

    private static TypeModel ToModel(MappedType mapped, string space) => new(
        mapped.Target,
        mapped.Type.Name,
        Names.Full(mapped.Type, space),
        Names.Path(mapped.Type, space),
        space,
        Names.Declarations(mapped.Type),
        mapped.Traits,
        mapped.Base,
        mapped.Prefix,
        mapped.Catalog,
        Members(mapped),
        Enums(mapped),
        new EquatableArray<ArgumentModel>(mapped.Arguments),
        mapped.Experiments is { } experiments ? new EquatableArray<string>(experiments.ToImmutableArray()) : default);

    private static EquatableArray<MemberModel> Members(MappedType mapped)
    {
        var models = ImmutableArray.CreateBuilder<MemberModel>(mapped.Members.Count);
        foreach (var member in mapped.Members)
        {
            var (name, enumName) = (member.Symbol.Name, member.Enum?.Name);
            models.Add(new MemberModel(name, member.Key, member.Type, member.Traits, member.TypeName, enumName));
        }

        return new EquatableArray<MemberModel>(models.MoveToImmutable());
    }

    private static EquatableArray<EnumModel> Enums(MappedType mapped)
    {
        List<EnumModel>? enums = null;
        foreach (var member in mapped.Members)
        {
            if (member.Enum is { } model && (enums is null || !enums.Contains(model)))
                (enums ??= []).Add(model);
        }

        return enums is null ? default : new EquatableArray<EnumModel>(enums.ToImmutableArray());
    }
}
