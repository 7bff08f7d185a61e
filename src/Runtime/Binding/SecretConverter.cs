namespace StarRocks.AwsAuth.Binding;

/// <summary>Wraps a text; what it converts back to is the mask.</summary>
internal sealed class SecretConverter : TextConverter
{
    /// <inheritdoc/>
    protected override object Read(string text) => Secret.FromString(text);
}
