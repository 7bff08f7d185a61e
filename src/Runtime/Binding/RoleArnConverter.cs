namespace StarRocks.AwsAuth.Binding;

/// <summary>Converts the text of an ARN to a <see cref="RoleArn"/>.</summary>
internal sealed class RoleArnConverter : TextConverter
{
    /// <inheritdoc/>
    protected override object Read(string text) => RoleArn.Parse(text);
}
