namespace StarRocks.AwsAuth.Binding;

/// <summary>Converts a text to a <see cref="Secret"/>, and a <see cref="Secret"/> to its mask.</summary>
internal sealed class SecretConverter : TextConverter
{
    /// <inheritdoc/>
    protected override object Read(string text) => Secret.FromString(text);
}
