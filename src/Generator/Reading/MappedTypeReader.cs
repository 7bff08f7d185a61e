using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads an annotated type. The generator and the analyzer share this reader, so that they agree.</summary>
internal static class MappedTypeReader
{
    /// <summary>Returns the shape of a type, or null if no code can be generated for it.</summary>
    internal static MappedType? Read(ReadScope scope, INamedTypeSymbol type, DeclarationProblems problems)
    {
        if (TypeAttributes.Read(type) is not { } attributes)
            return null;
        if (!scope.IsHere(type))
            return ReferencedTypeReader.Read(scope, type, attributes.Mapping);

        var shape = new MappedType(type, attributes.Mapping, Locate.Declaration(attributes.Mapping.Data, scope.Cancellation));
        if (!DeclarationReader.Read(shape, problems))
            return null;
        attributes.Apply(shape, problems, scope.Cancellation);
        if (Stops(problems))
            return null;

        scope.Enter(type);
        ReadMembers(scope, shape, problems);
        scope.Leave();
        return problems.HasErrors ? null : shape;
    }

    private static void ReadMembers(ReadScope scope, MappedType shape, DeclarationProblems problems)
    {
        var lineage = Lineage.Read(scope, shape, problems);
        if (Stops(problems))
            return;
        scope.Cancellation.ThrowIfCancellationRequested();
        new MemberReader(scope, shape, problems).Read(lineage);
        if (Stops(problems))
            return;
        scope.Cancellation.ThrowIfCancellationRequested();
        KeyChecks.Check(scope, shape, problems);
        ConstructorReader.Read(scope, shape, problems);
        InitialValues.Read(scope, shape, lineage);
        TextMembers.Read(shape);
    }

    /// <summary>After an error, only the analyzer needs to continue, to find all problems.</summary>
    private static bool Stops(DeclarationProblems problems) => problems.HasErrors && !problems.AreWanted;
}
