using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Contains the parameters for the region, endpoint, path style and TLS, with and without a role.</summary>
internal static class TransportGrid
{
    public static Grid Of(Scene scene)
    {
        Axis role = new(Parameter.IamRoleArn, Examples.RoleArn);
        Axis region = new(Parameter.Region, "us-east-1", "eu-west-1");
        Axis endpoint = new(Parameter.Endpoint, "https://s3.eu-west-1.amazonaws.com", "s3.us-east-1.amazonaws.com", "https://s3.amazonaws.com",
            "http://store.example.net", "https://store.example.net:8443/a", "store.example.net", "http://minio:9000", "10.0.0.1:9000");
        return scene.Service == AwsService.Glue
            ? new(role, region, endpoint)
            : new(role, region, endpoint, Axis.Boolean(Parameter.EnablePathStyleAccess), Axis.Boolean(Parameter.EnableSsl));
    }

    public static Transport Read(string?[] texts, bool profile) => new(
        profile,
        Role: texts[0] is not null,
        Region: texts[1],
        Endpoint: texts[2] is { } endpoint ? new Address(endpoint) : null,
        PathStyle: texts.Length < 4 || texts[3] is null ? null : texts[3] == "true",
        Ssl: texts.Length < 5 || texts[4] is null ? null : texts[4] == "true");
}
