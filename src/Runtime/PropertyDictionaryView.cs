using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace StarRocks.AwsAuth;

/// <summary>What a debugger shows of a <see cref="PropertyDictionary"/>: its properties, masked.</summary>
internal sealed class PropertyDictionaryView(PropertyDictionary properties)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public KeyValuePair<string, string>[] Properties { get; } =
        [.. properties.Select(p => new KeyValuePair<string, string>(p.Key, properties.Shown(p)))];
}
