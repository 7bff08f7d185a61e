using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace StarRocks.AwsAuth;

/// <summary>Provides the debugger with the masked properties of a <see cref="PropertyDictionary"/>.</summary>
internal sealed class PropertyDictionaryView(PropertyDictionary properties)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public KeyValuePair<string, string>[] Properties { get; } =
        [.. properties.Select(properties.Shown)];
}
