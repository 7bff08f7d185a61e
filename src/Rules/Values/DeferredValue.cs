namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Recognizes values that something else provides before StarRocks reads them: templates, and references to a secret store.
/// </summary>
internal static class DeferredValue
{
    /// <summary>Indicates whether something else provides a value or a part of it, so that it is unknown.</summary>
    internal static bool Is(string key, string value) => Is(value, SecretText.IsSecretKey(key));

    /// <param name="value">The value.</param>
    /// <param name="isSecret">Whether any character is an ordinary one: passwords contain <c>$</c>.</param>
    internal static bool Is(string value, bool isSecret) =>
        SecretReference.Is(value) || (isSecret ? Template.IsInSecret(value) : Template.IsIn(value));
}
