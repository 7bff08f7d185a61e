namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Recognizes the objects of Kubernetes whose values are encoded, so that they are not known: the <c>data</c> of a Secret, and the
/// <c>encryptedData</c> of a SealedSecret.
/// </summary>
internal static class EncodedValues
{
    /// <summary>Indicates whether the values in an object are encoded.</summary>
    internal static bool AreIn(SettingsNode container) => container switch
    {
        { Name: "data", Outer: { } secret } => IsKind(secret, "Secret"),
        { Name: "encryptedData", Outer: { Name: "spec", Outer: { } sealedSecret } } => IsKind(sealedSecret, "SealedSecret"),
        _ => false,
    };

    private static bool IsKind(SettingsNode node, string kind)
    {
        foreach (var item in node.Items)
        {
            if (item.Name == "kind" && item.Text == kind)
                return true;
        }

        return false;
    }
}
