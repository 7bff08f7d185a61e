namespace StarRocks.AwsAuth.Credentials;

/// <summary>The identity that a pod has of its own, which the instance profile of its node is not.</summary>
internal static class PodIdentity
{
    /// <summary>That it has one, and which parameter would use it; null where it has none.</summary>
    internal static string? Of(CredentialHost host)
    {
        if (host.Variable(WebIdentitySource.TokenVariable) is not null)
        {
            var role = host.Variable(WebIdentitySource.RoleVariable) is { } arn ? ", " + arn : "";
            return $"this pod has a web identity of its own{role}, that use_instance_profile does not use; use_web_identity_token_file would";
        }

        return host.Variable("AWS_CONTAINER_CREDENTIALS_FULL_URI") is not null || host.Variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") is not null
            ? "this pod has a pod identity of its own, that use_instance_profile does not use; use_aws_sdk_default_behavior would"
            : null;
    }
}
