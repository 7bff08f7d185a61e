using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>What a debugger shows of a <see cref="PropertyDictionary"/>: its properties, masked.</summary>
internal sealed class PropertyDictionaryView(PropertyDictionary properties)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public KeyValuePair<string, string>[] Properties { get; } =
        [.. properties.Select(static p => new KeyValuePair<string, string>(p.Key, SecretKeys.IsMasked(p.Key) ? Secret.Mask : p.Value))];
}
