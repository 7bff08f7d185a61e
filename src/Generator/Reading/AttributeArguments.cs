using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the arguments of the attribute of an annotated type.</summary>
internal static class AttributeArguments
{
    internal static void Read(MappedType shape, DeclarationProblems problems, CancellationToken cancellation)
    {
        var data = shape.Attribute.Data;
        if (data.AttributeConstructor is null || HasError(data))
        {
            // The compiler reports a missing or invalid argument.
            problems.Fail();
            return;
        }

        if (shape.Statement is { HasCatalogType: true })
            shape.Catalog = CatalogType(shape, problems, cancellation);
        else if (!shape.IsStatement && !data.ConstructorArguments.IsEmpty)
            shape.Prefix = Prefix(shape, problems, cancellation);
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

    private static CatalogDefinition? CatalogType(MappedType shape, DeclarationProblems problems, CancellationToken cancellation)
    {
        var argument = shape.Attribute.Data.ConstructorArguments[0];
        if (argument.Type!.Name == "StatementKind")
        {
            const string Advice = "is not supported by this attribute. Use another member of StatementKind, or [ExternalCatalog].";
            problems.Add(DeclarationDescriptors.BadArgument, LocationOf(shape, cancellation), "The statement", "Statement", Advice);
            return null;
        }

        if (CatalogDefinitions.OfMember(EnumMember.NameOf(argument)) is { } catalog)
            return catalog;
        problems.Add(
            DeclarationDescriptors.BadArgument,
            LocationOf(shape, cancellation),
            "The catalog type",
            shape.Attribute.Name,
            "is not a member of CatalogType. Use one of its members.");
        return null;
    }

    private static string? Prefix(MappedType shape, DeclarationProblems problems, CancellationToken cancellation)
    {
        var prefix = shape.Attribute.Prefix;
        if (prefix is null && shape.Target.IsMap)
            return null;
        if (KeySyntax.Fault(prefix) is { } fault)
        {
            problems.Add(DeclarationDescriptors.MalformedKey, LocationOf(shape, cancellation), Quote("The prefix", prefix), fault);
            return prefix;
        }

        if (shape.Target.IsBlock && problems.AreWanted && AwsServices.FromPrefix(prefix!) == AwsService.Other)
            problems.Add(DeclarationDescriptors.UnknownPrefix, LocationOf(shape, cancellation), prefix!);
        return prefix;
    }

    private static Location LocationOf(MappedType shape, CancellationToken cancellation) =>
        Locate.Argument(shape.Attribute.Data, shape.Location, cancellation);

    internal static string Quote(string noun, string? text) => text is null ? noun + " null" : noun + " \"" + text + "\"";
}
