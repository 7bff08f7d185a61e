using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>
/// Looks for objects of Roslyn behind a value, in every field of every object that it reaches. By assignability: what is
/// forbidden are abstract types, and no object is exactly of one of them.
/// </summary>
internal sealed class ObjectGraph
{
    private static readonly Type[] _forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference),
        typeof(Location), typeof(SemanticModel), typeof(AttributeData),
    ];

    private readonly HashSet<object> _visited = new(ReferenceEqualityComparer.Instance);

    /// <summary>The path to the first forbidden object, or null.</summary>
    public static string? FindRoslyn(object? value) => new ObjectGraph().Find(value, "value");

    private string? Find(object? value, string path)
    {
        if (value is null or string or Type or MemberInfo or Delegate || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
            return null;
        if (_forbidden.FirstOrDefault(t => t.IsInstanceOfType(value)) is { } type)
            return $"{path} is {type.Name} ({value.GetType()})";
        if (!value.GetType().IsValueType && !_visited.Add(value))
            return null;

        return value is Array array
            ? array.Cast<object?>().Select((item, i) => Find(item, $"{path}[{i}]")).FirstOrDefault(found => found is not null)
            : Fields(value.GetType()).Select(f => Find(f.GetValue(value), $"{path}.{f.Name}")).FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in current.GetFields(Own))
                yield return field;
        }
    }
}
