using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// The annotated and ready-made types that a compilation has met, each read once. For any other type it allocates nothing.
/// </summary>
internal sealed class ObjectTypes(Compilation compilation)
{
    private const string RuntimeAssembly = "StarRocks.AwsAuth";

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _mayContainAnnotatedTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ObjectType?> _types = new(SymbolEqualityComparer.Default);
    private readonly ConditionalWeakTable<IOperation, TrackedLocalCache> _trackedLocals = new();

    public Compilation Compilation => compilation;

    /// <summary>The stories of the member that an operation belongs to.</summary>
    public TrackedLocalCache TrackedLocalsOf(IOperation operation) =>
        _trackedLocals.GetValue(VariableReferences.RootOf(operation), static _ => new TrackedLocalCache());

    /// <summary>
    /// Of a type that is derived from an annotated one, that one; null for a type that isn't annotated, or whose shape has errors.
    /// </summary>
    public ObjectType? Find(ITypeSymbol? type, CancellationToken cancellation)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, ContainingAssembly: { } assembly } named
            || !MayContainAnnotatedTypes(assembly))
            return null;
        var definition = named.OriginalDefinition;
        if (_types.TryGetValue(definition, out var known))
            return known;
        if (MappingAttribute.Find(definition) is not null)
            return _types.GetOrAdd(definition, Read(definition, cancellation));
        return definition.BaseType is { SpecialType: SpecialType.None } inherited ? Find(inherited, cancellation) : null;
    }

    /// <summary>What a nullable member of such a type holds counts as the type.</summary>
    public ObjectType? Find(IPropertySymbol property, CancellationToken cancellation) =>
        Find(property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0] : property.Type, cancellation);

    private ObjectType? Read(INamedTypeSymbol definition, CancellationToken cancellation)
    {
        var shape = ShapeReader.Read(new ReadScope(compilation, cancellation), definition, new ShapeProblems(wanted: false));
        return shape is null || shape.IsIncomplete ? null
            : new ObjectType(shape, compilation, definition.ContainingAssembly.Name == RuntimeAssembly);
    }

    /// <summary>The assembly with the ready-made types.</summary>
    public static bool IsRuntime(IAssemblySymbol assembly) => assembly.Name == RuntimeAssembly;

    /// <summary>Whether an assembly can have annotated types in it.</summary>
    public bool MayContainAnnotatedTypes(IAssemblySymbol assembly) =>
        _mayContainAnnotatedTypes.TryGetValue(assembly, out var known) ? known : _mayContainAnnotatedTypes.GetOrAdd(assembly, ReferencesRuntime(assembly));

    /// <summary>Whether it can name our attributes at all.</summary>
    private bool ReferencesRuntime(IAssemblySymbol assembly)
    {
        if (assembly.Name == RuntimeAssembly || SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly))
            return true;
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == RuntimeAssembly)
                    return true;
            }
        }

        return false;
    }
}
