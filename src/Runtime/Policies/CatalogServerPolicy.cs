using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Policies;

/// <summary>Creates the policies for the Iceberg REST endpoints of AWS.</summary>
/// <remarks>
/// For the actions of each request see
/// <see href="https://docs.aws.amazon.com/glue/latest/dg/iceberg-rest-apis.html">AWS Glue REST APIs for Apache Iceberg specifications</see>
/// and <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-integrating-open-source.html">Accessing tables using the
/// Amazon S3 Tables Iceberg REST endpoint</see>.
/// </remarks>
internal static class CatalogServerPolicy
{
    private static readonly string[] _glue =
    [
        "glue:GetCatalog", "glue:GetDatabases", "glue:GetDatabase", "glue:GetTables", "glue:GetTable", "glue:CreateDatabase",
        "glue:DeleteDatabase", "glue:CreateTable", "glue:UpdateTable", "glue:DeleteTable",
    ];

    private static readonly string[] _tables =
    [
        "s3tables:GetTableBucket", "s3tables:ListNamespaces", "s3tables:GetNamespace", "s3tables:ListTables", "s3tables:GetTable",
        "s3tables:GetTableMetadataLocation", "s3tables:GetTableData", "s3tables:CreateNamespace", "s3tables:DeleteNamespace",
        "s3tables:CreateTable", "s3tables:UpdateTableMetadataLocation", "s3tables:PutTableData", "s3tables:RenameTable",
        "s3tables:DeleteTable",
    ];

    private static readonly string[] _tableData = ["s3tables:GetTableData", "s3tables:PutTableData"];

    public static PolicyDocument Glue { get; } = new([CatalogStatement()]);

    /// <summary>Gets the policy with the action for which Lake Formation vends the credentials of a table.</summary>
    public static PolicyDocument VendingGlue { get; } = new(
    [
        CatalogStatement(),
        new PolicyStatement { Sid = "lakeformation", Actions = ["lakeformation:GetDataAccess"], Resources = ["*"] },
    ]);

    public static PolicyDocument Tables(TableBucketArn arn) => new(
        [new PolicyStatement { Sid = "s3tables", Actions = _tables, Resources = [arn.ToString(), ResourceOfTables(arn)] }]);

    /// <summary>Returns the policy for an identity that reads and writes the files of the tables, but does not call the endpoint.</summary>
    public static PolicyDocument TableData(TableBucketArn arn) => new(
        [new PolicyStatement { Sid = "s3tablesdata", Actions = _tableData, Resources = [ResourceOfTables(arn)] }]);

    public static string NameOfTables(TableBucketArn arn) => PolicyName.Create("starrocks-s3-tables-" + arn.Bucket, arn.ToString());

    public static string NameOfTableData(TableBucketArn arn) => PolicyName.Create("starrocks-s3-tables-data-" + arn.Bucket, arn.ToString());

    private static PolicyStatement CatalogStatement() => new() { Sid = "glue", Actions = _glue, Resources = ["*"] };

    private static string ResourceOfTables(TableBucketArn arn) => $"{arn}/table/*";
}
