using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Names the generated files. The compiler ignores case in their names, unlike in the names of types.</summary>
internal static class FileNames
{
    /// <summary>Returns the paths that differ from an earlier one only in case.</summary>
    internal static EquatableArray<string> FindClashes(ImmutableArray<string> paths, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<string>? clashes = null;
        foreach (var path in paths)
        {
            if (path.Length > 0 && !seen.Add(path))
                (clashes ??= []).Add(path);
        }

        return clashes is null ? default : new EquatableArray<string>(clashes.ToImmutableArray());
    }

    /// <summary>Returns a name such as <c>Shop.LakeS3.AwsAuth.g.cs</c>, with a hash if another path differs only in case.</summary>
    internal static string Of(TypeModel model, EquatableArray<string> clashes)
    {
        var name = model.Path + "." + model.Target.Attribute;
        foreach (var clash in clashes)
        {
            if (string.Equals(clash, model.Path, StringComparison.OrdinalIgnoreCase))
                return name + "." + Hash(model.Path) + ".g.cs";
        }

        return name + ".g.cs";
    }

    /// <summary>Returns the FNV-1a hash, which is the same in every process.</summary>
    private static string Hash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
