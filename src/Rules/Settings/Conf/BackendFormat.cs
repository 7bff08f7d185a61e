namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the format of be.conf and cn.conf. Only a file with settings of fe.conf is read, which it ignores.</summary>
internal sealed class BackendFormat : PropertiesFormat
{
    public static new BackendFormat Instance { get; } = new();

    public override bool IsWhole => true;

    public override PropertyScope ConfScope => PropertyScope.Backend;

    public override SettingsTree Read(string text) =>
        ConfFormat.MayConcern(text) && base.Read(text) is var tree && FrontendSettings.Read(tree, this).Count > 0
            ? tree
            : SettingsTree.Empty;
}
