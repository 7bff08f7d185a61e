namespace StarRocks.AwsAuth.Credentials;

/// <summary>Finds the identity of a pod, which is not the instance profile of its node.</summary>
internal static class PodIdentity
{
    /// <summary>Returns a note about the identity of the pod and the parameter that uses it; null if the pod has none.</summary>
    internal static string? Describe(CredentialHost host)
    {
        if (host.Variable(WebIdentitySource.TokenVariable) is not null)
        {
            var role = host.Variable(WebIdentitySource.RoleVariable) is { } arn ? $" ({arn})" : "";
            return $"this pod has a web identity{role}, which 'use_instance_profile' does not use; set 'use_web_identity_token_file' to use it";
        }

        return host.Variable("AWS_CONTAINER_CREDENTIALS_FULL_URI") is not null || host.Variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") is not null
            ? "this pod has a pod identity, which 'use_instance_profile' does not use; set 'use_aws_sdk_default_behavior' to use it"
            : null;
    }
}
