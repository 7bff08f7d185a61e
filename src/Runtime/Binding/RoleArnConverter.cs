namespace StarRocks.AwsAuth.Binding;

/// <summary>Reads the ARN of a role.</summary>
internal sealed class RoleArnConverter : TextConverter
{
    /// <inheritdoc/>
    protected override object Read(string text) => RoleArn.Parse(text);
}
