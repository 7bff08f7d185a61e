namespace StarRocks.AwsAuth.Policies;

/// <summary>Provides the policy for AWS Glue, with the actions in the order of the StarRocks page.</summary>
internal static class GluePolicy
{
    private static readonly string[] _actions =
    [
        "glue:BatchCreatePartition", "glue:UpdateDatabase", "glue:GetConnections", "glue:CreateTable", "glue:DeleteDatabase",
        "glue:BatchUpdatePartition", "glue:GetTables", "glue:GetTableVersions", "glue:GetPartitions", "glue:UpdateTable",
        "glue:BatchGetPartition", "glue:DeleteTable", "glue:GetDatabases", "glue:GetDevEndpoint", "glue:GetTable", "glue:GetDatabase",
        "glue:GetPartition", "glue:GetDevEndpoints", "glue:GetConnection", "glue:CreateDatabase", "glue:CreatePartition",
        "glue:DeletePartition", "glue:UpdatePartition",
    ];

    public static PolicyDocument Document { get; } = new([new PolicyStatement { Actions = _actions, Resources = ["*"] }]);
}
