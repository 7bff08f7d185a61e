using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Contains the ten parameters that determine the identity.</summary>
internal static class IdentityGrid
{
    private const string StsAtAws = "https://sts.us-west-2.amazonaws.com";
    private const string StsOutside = "https://sts.store.example.net";

    public static Grid Of(Scene scene) => new(
        Axis.Boolean(Parameter.UseInstanceProfile),
        Axis.Boolean(Parameter.UseAwsSdkDefaultBehavior),
        Axis.Boolean(Parameter.UseWebIdentityTokenFile),
        new(Parameter.AccessKey, scene.IsTemporary ? "ASIAIOSFODNN7EXAMPLE" : Examples.AccessKey),
        new(Parameter.SecretKey, Examples.SecretKey),
        new(Parameter.SessionToken, "session"),
        new(Parameter.IamRoleArn, Examples.RoleArn),
        new(Parameter.ExternalId, "team-8"),
        new(Parameter.StsRegion, "us-west-2"),
        new(Parameter.StsEndpoint, StsAtAws, StsOutside));

    public static Setup Read(string?[] texts) => new(
        Profile: texts[0] == "true",
        SdkDefault: texts[1] == "true",
        WebIdentity: texts[2] == "true",
        AccessKey: texts[3] is not null,
        SecretKey: texts[4] is not null,
        Token: texts[5] is not null,
        Role: texts[6] is not null,
        ExternalId: texts[7] is not null,
        StsRegion: texts[8] is not null,
        StsEndpoint: texts[9] switch { null => StsEndpoint.Unset, StsAtAws => StsEndpoint.Aws, _ => StsEndpoint.Outside });
}
