using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the arguments of the attribute of an annotated type.</summary>
internal static class AttributeArguments
{
    internal static void Read(MappedType mapped, DeclarationProblems problems, CancellationToken cancellation)
    {
        var data = mapped.Attribute.Data;
        if (data.AttributeConstructor is null || HasError(data))
        {
            // The compiler reports a missing or invalid argument.
            problems.Fail();
            return;
        }

        if (mapped.Statement is { HasCatalogType: true })
            mapped.Catalog = CatalogType(mapped, problems, cancellation);
        else if (!mapped.IsStatement && !data.ConstructorArguments.IsEmpty)
            mapped.Prefix = Prefix(mapped, problems, cancellation);
    }

    private static bool HasError(AttributeData data)
    {
        foreach (var argument in data.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Error)
                return true;
        }

        return false;
    }

    private static CatalogDefinition? CatalogType(MappedType mapped, DeclarationProblems problems, CancellationToken cancellation)
    {
        var argument = mapped.Attribute.Data.ConstructorArguments[0];
        if (argument.Type!.Name == "StatementKind")
        {
            const string Advice = "is not supported by this attribute. Use another member of StatementKind, or [ExternalCatalog].";
            problems.Add(DeclarationDescriptors.BadArgument, LocationOf(mapped, cancellation), "The statement", "Statement", Advice);
            return null;
        }

        if (CatalogDefinitions.OfMember(EnumMember.NameOf(argument)) is { } catalog)
            return catalog;
        problems.Add(
            DeclarationDescriptors.BadArgument,
            LocationOf(mapped, cancellation),
            "The catalog type",
            mapped.Attribute.Name,
            "is not a member of CatalogType. Use one of its members.");
        return null;
    }

    private static string? Prefix(MappedType mapped, DeclarationProblems problems, CancellationToken cancellation)
    {
        var prefix = mapped.Attribute.Prefix;
        if (prefix is null && mapped.Target.IsMap)
            return null;
        if (KeySyntax.Fault(prefix) is { } fault)
        {
            problems.Add(DeclarationDescriptors.MalformedKey, LocationOf(mapped, cancellation), Quote("The prefix", prefix), fault);
            return prefix;
        }

        if (mapped.Target.IsBlock && problems.AreWanted && AwsServices.FromPrefix(prefix!) == AwsService.Other)
            problems.Add(DeclarationDescriptors.UnknownPrefix, LocationOf(mapped, cancellation), prefix!);
        return prefix;
    }

    private static Location LocationOf(MappedType mapped, CancellationToken cancellation) =>
        Locate.Argument(mapped.Attribute.Data, mapped.Location, cancellation);

    internal static string Quote(string noun, string? text) => text is null ? noun + " null" : noun + " \"" + text + "\"";
}
