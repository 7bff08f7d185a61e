namespace StarRocks.AwsAuth.Credentials;

/// <summary>Finds the identity of a pod, which is not the instance profile of its node.</summary>
internal static class PodIdentity
{
    /// <summary>
    /// Returns a note about the identity of the pod and the parameter that uses it; <see langword="null"/> if the pod has none.
    /// </summary>
    internal static string? Describe(CredentialHost host)
    {
        if (host.Variable(WebIdentitySource.TokenVariable) is not null)
        {
            var role = WebIdentitySource.QuotableRole(host) is { } arn ? $" ({arn})" : "";
            return Note("a web identity" + role, "use_web_identity_token_file");
        }

        var uri = host.Variable("AWS_CONTAINER_CREDENTIALS_FULL_URI") ?? host.Variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
        return uri is null ? null : Note("a pod identity", "use_aws_sdk_default_behavior");
    }

    private static string Note(string identity, string parameter) =>
        $"this pod has {identity}, which 'use_instance_profile' does not use; set '{parameter}' to use it";
}
