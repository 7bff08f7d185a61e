using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What a new object holds before anything is assigned to it.</summary>
internal static class Defaults
{
    internal static void Fill(ObjectState state, IObjectCreationOperation created, ObjectReader reader)
    {
        _ = created;
        _ = reader;
        if (state.Type.IsReadyMade)
            return;
        state.OpenAll();
    }
}
