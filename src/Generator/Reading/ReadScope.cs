using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Represents the reading of one type, together with the annotated types among its base types and members. Problems of these other types
/// are reported when they are read themselves; here it only matters whether they have a mapping.
/// </summary>
internal sealed class ReadScope(Compilation compilation, CancellationToken cancellation)
{
    private readonly List<INamedTypeSymbol> _path = [];
    private Dictionary<INamedTypeSymbol, MappedType?>? _read;
    private Dictionary<INamedTypeSymbol, INamedTypeSymbol>? _loops;
    private INamedTypeSymbol? _loop;

    public Compilation Compilation => compilation;

    public CancellationToken Cancellation => cancellation;

    public bool IsHere(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    /// <summary>Indicates whether a type is being read, so that a type that it contains would contain it again.</summary>
    public bool IsBeingRead(INamedTypeSymbol type)
    {
        foreach (var outer in _path)
        {
            if (SymbolEqualityComparer.Default.Equals(outer, type))
                return true;
        }

        return false;
    }

    public void Enter(INamedTypeSymbol type) => _path.Add(type);

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Notes that a type contains a type that is being read.</summary>
    public void NoteLoop(INamedTypeSymbol type) => _loop = type;

    /// <summary>Indicates whether <paramref name="inner"/> contains <paramref name="outer"/>.</summary>
    public bool LeadsBack(INamedTypeSymbol inner, INamedTypeSymbol outer) =>
        _loops is not null && _loops.TryGetValue(inner, out var target) && SymbolEqualityComparer.Default.Equals(target, outer);

    /// <summary>Reads another annotated type. Returns null if it has no mapping.</summary>
    public MappedType? ReadOther(INamedTypeSymbol type)
    {
        _read ??= new Dictionary<INamedTypeSymbol, MappedType?>(SymbolEqualityComparer.Default);
        if (_read.TryGetValue(type, out var mapped))
            return mapped;
        _loop = null;
        mapped = MappedTypeReader.Read(this, type, new DeclarationProblems(wanted: false));
        if (_loop is not null)
            (_loops ??= new(SymbolEqualityComparer.Default))[type] = _loop;
        _read.Add(type, mapped);
        return mapped;
    }
}
