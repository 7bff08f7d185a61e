using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Caches the annotated and ready-made types of a compilation. A lookup of any other type allocates nothing.</summary>
internal sealed class ObjectTypes(Compilation compilation, AnalyzerOptions? options = null)
{
    private const string RuntimeAssembly = "StarRocks.AwsAuth";

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _mayContainAnnotatedTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ObjectType?> _types = new(SymbolEqualityComparer.Default);
    private readonly ConditionalWeakTable<IOperation, TrackedLocalCache> _trackedLocals = new();

    public Compilation Compilation => compilation;

    /// <summary>Returns the version of StarRocks that the code at a location is for; null if none is set.</summary>
    public StarRocksVersion? TargetVersionAt(Location location) => options is null ? null : TargetVersion.At(location, options);

    /// <summary>Returns the cache of tracked locals of the member that an operation belongs to.</summary>
    public TrackedLocalCache TrackedLocalsOf(IOperation operation) =>
        _trackedLocals.GetValue(VariableReferences.RootOf(operation), static _ => new TrackedLocalCache());

    /// <summary>Returns the annotated type that a type is or derives from; null if there is none or its declaration has errors.</summary>
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

    /// <summary>Returns the type of the objects that a property holds, also if the property is nullable.</summary>
    public ObjectType? Find(IPropertySymbol property, CancellationToken cancellation) =>
        Find(property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0] : property.Type, cancellation);

    private ObjectType? Read(INamedTypeSymbol definition, CancellationToken cancellation)
    {
        var mapped = MappedTypeReader.Read(new ReadScope(compilation, cancellation), definition, new DeclarationProblems(wanted: false));
        return mapped is null || mapped.IsIncomplete ? null
            : new ObjectType(mapped, compilation, definition.ContainingAssembly.Name == RuntimeAssembly);
    }

    /// <summary>Indicates whether an assembly is the library, which contains the ready-made types.</summary>
    public static bool IsRuntime(IAssemblySymbol assembly) => assembly.Name == RuntimeAssembly;

    /// <summary>Indicates whether an assembly can contain annotated types.</summary>
    public bool MayContainAnnotatedTypes(IAssemblySymbol assembly) =>
        _mayContainAnnotatedTypes.TryGetValue(assembly, out var known)
            ? known : _mayContainAnnotatedTypes.GetOrAdd(assembly, ReferencesRuntime(assembly));

    /// <summary>Indicates whether an assembly references the library.</summary>
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
