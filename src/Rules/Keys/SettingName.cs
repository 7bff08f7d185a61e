namespace StarRocks.AwsAuth.Rules;

/// <summary>A property that settings can give.</summary>
/// <param name="Key">StarRocks' whole key.</param>
/// <param name="Member">The path of its member from the type: <c>S3.Region</c>. Empty where no member holds it.</param>
/// <param name="Service">The service whose parameter it is, in an auth block.</param>
/// <param name="Parameter">The parameter, where there is a service.</param>
internal readonly record struct SettingName(string Key, string Member, AwsService? Service, Parameter? Parameter);
