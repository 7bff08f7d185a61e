using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads an annotated type. The generator and the analyzer share this reader, so that they agree.</summary>
internal static class MappedTypeReader
{
    /// <summary>Returns what is mapped of a type, or null if no code can be generated for it.</summary>
    internal static MappedType? Read(ReadScope scope, INamedTypeSymbol type, DeclarationProblems problems)
    {
        if (TypeAttributes.Read(type) is not { } attributes)
            return null;
        if (!scope.IsHere(type))
            return ReferencedTypeReader.Read(scope, type, attributes.Mapping);

        var mapped = new MappedType(type, attributes.Mapping, Locate.Declaration(attributes.Mapping.Data, scope.Cancellation));
        if (!DeclarationReader.Read(mapped, problems))
            return null;
        attributes.Apply(mapped, problems, scope.Cancellation);
        if (Stops(problems))
            return null;

        scope.Enter(type);
        ReadMembers(scope, mapped, problems);
        scope.Leave();
        return problems.HasErrors ? null : mapped;
    }

    private static void ReadMembers(ReadScope scope, MappedType mapped, DeclarationProblems problems)
    {
        var lineage = Lineage.Read(scope, mapped, problems);
        if (Stops(problems))
            return;
        scope.Cancellation.ThrowIfCancellationRequested();
        new MemberReader(scope, mapped, problems).Read(lineage);
        if (Stops(problems))
            return;
        scope.Cancellation.ThrowIfCancellationRequested();
        KeyChecks.Check(scope, mapped, problems);
        ConstructorReader.Read(scope, mapped, problems);
        InitialValues.Read(scope, mapped, lineage);
        TextMembers.Read(mapped);
    }

    /// <summary>After an error, only the analyzer needs to continue, to find all problems.</summary>
    private static bool Stops(DeclarationProblems problems) => problems.HasErrors && !problems.AreWanted;
}
