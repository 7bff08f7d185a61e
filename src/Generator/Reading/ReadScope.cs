using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// One reading of a type, with whatever other annotated types that leads to: bases and members. Their own problems are
/// told where they themselves are read; here it only counts whether they have a mapping.
/// </summary>
internal sealed class ReadScope(Compilation compilation, CancellationToken cancellation)
{
    private readonly List<INamedTypeSymbol> _path = [];
    private Dictionary<INamedTypeSymbol, TypeShape?>? _read;
    private Dictionary<INamedTypeSymbol, INamedTypeSymbol>? _loops;
    private INamedTypeSymbol? _loop;

    public Compilation Compilation => compilation;

    public CancellationToken Cancellation => cancellation;

    public bool IsHere(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    /// <summary>Whether a type's reading is under way, so that it would have to contain itself.</summary>
    public bool IsUnderWay(INamedTypeSymbol type)
    {
        foreach (var each in _path)
        {
            if (SymbolEqualityComparer.Default.Equals(each, type))
                return true;
        }

        return false;
    }

    public void Enter(INamedTypeSymbol type) => _path.Add(type);

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>A type contains one whose reading is under way.</summary>
    public void NoteLoop(INamedTypeSymbol type) => _loop = type;

    /// <summary>Whether what was read of <paramref name="inner"/> led back to <paramref name="outer"/>.</summary>
    public bool LedBack(INamedTypeSymbol inner, INamedTypeSymbol outer) =>
        _loops is not null && _loops.TryGetValue(inner, out var to) && SymbolEqualityComparer.Default.Equals(to, outer);

    /// <summary>Another annotated type; null where it has no mapping.</summary>
    public TypeShape? Other(INamedTypeSymbol type)
    {
        _read ??= new Dictionary<INamedTypeSymbol, TypeShape?>(SymbolEqualityComparer.Default);
        if (_read.TryGetValue(type, out var shape))
            return shape;
        _loop = null;
        shape = ShapeReader.Read(this, type, new ShapeProblems(wanted: false));
        if (_loop is not null)
            (_loops ??= new(SymbolEqualityComparer.Default))[type] = _loop;
        _read.Add(type, shape);
        return shape;
    }
}
