namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a property that settings can contain.</summary>
/// <param name="Key">The whole StarRocks key.</param>
/// <param name="Member">The path of its member from the type, such as <c>S3.Region</c>; empty if no member holds it.</param>
/// <param name="Service">The service of the auth block; null outside an auth block.</param>
/// <param name="Parameter">The parameter of the auth block; null outside an auth block.</param>
internal readonly record struct SettingName(string Key, string Member, AwsService? Service, Parameter? Parameter);
