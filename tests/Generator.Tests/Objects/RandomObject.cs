using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>Makes methods at random that create an object, in any way in which its members can be set, and return it.</summary>
internal static class RandomObject
{
    /// <summary>The types besides the ready-made ones.</summary>
    public const string Types = """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public sealed partial class OpenS3
        {
            public bool UseInstanceProfile { get; set; }
            public string? IamRoleArn { get; set; }
            public string? AccessKey { get; set; }
            public Secret? SecretKey { get; set; }
            public string? Region { get; set; }
            public string? Endpoint { get; set; }
            public bool? EnablePathStyleAccess { get; set; }
        }

        [AwsAuth("aws.s3")]
        public sealed partial record RecordS3(bool UseInstanceProfile, string? IamRoleArn = null, string? AccessKey = null, Secret? SecretKey = null)
        {
            public string? Region { get; init; } = "us-east-2";
            public string? Endpoint { get; init; }
        }

        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial class OpenLake
        {
            public OpenS3 S3 { get; set; } = new();
            public GlueAuth? Glue { get; set; }
            [PropertyKey("hive.metastore.type")] public HiveMetastoreType? MetastoreType { get; set; }
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; set; }
        }
        """;

    private static readonly string[] _flags = ["true", "true", "false", "null", "default", "!false"];

    private static readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal)
    {
        ["IamRoleArn"] = ["\"arn:aws:iam::123456789012:role/lake\"", "\"arn:aws-cn:iam::123456789012:role/lake\"", "\"arn:aws:iam:::role/lake\"", "\"lake\"", "\"\"", "null", "\"<role>\""],
        ["AccessKey"] = ["\"AKIAIOSFODNN7EXAMPLE\"", "\"AKIA\" + \"IOSFODNN7EXAMPLE\"", "\"ASIAIOSFODNN7EXAMPLE\"", "\"minio\"", "\"\"", "string.Empty", "null"],
        ["SecretKey"] = ["\"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\"", "Secret.FromString(\"minio\")", "(Secret)\"minio\"", "\"\"", "null", "default(Secret)", "\"AKIAIOSFODNN7EXAMPLE\""],
        ["SessionToken"] = ["\"token\"", "\"\"", "null"],
        ["Region"] = ["\"us-west-2\"", "\"cn-north-1\"", "\"local\"", "\"\"", "null", "\"us-west-2a\"", "$\"eu-{\"west\"}-1\""],
        ["Endpoint"] = ["\"https://s3.us-west-2.amazonaws.com\"", "\"minio:9000\"", "\"http://minio:9000\"", "\"https://store.example.net\"", "\"http//x y\"", "\"\"", "null"],
        ["ExternalId"] = ["\"team-8\"", "\"x\"", "null"],
        ["StsRegion"] = ["\"us-west-2\"", "null"],
        ["StsEndpoint"] = ["\"https://sts.us-west-2.amazonaws.com\"", "\"https://rgw.example.net\"", "null"],
        ["NumPartitionedPrefix"] = ["8", "-1", "null"],
        ["SseType"] = ["SseType.None", "SseType.SseC", "(SseType)1", "null"],
        ["SseCustomerKey"] = ["\"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\"", "\"short\"", "null"],
        ["SseCustomerKeyMd5"] = ["\"x\"", "null"],
        ["CatalogId"] = ["\"123456789012\"", "\"12\"", "null"],
        ["ResourceShareType"] = ["ResourceShareType.All", "null"],
        ["MetastoreType"] = ["HiveMetastoreType.Glue", "HiveMetastoreType.Hive", "HiveMetastoreType.Unity", "default(HiveMetastoreType)", "null"],
        ["MetastoreUris"] = ["\"thrift://10.0.0.1:9083\"", "\"hms\"", "\"\"", "null"],
        ["CatalogType"] = ["IcebergCatalogType.Glue", "IcebergCatalogType.Rest", "IcebergCatalogType.Hive"],
        ["Uri"] = ["\"https://catalog.example.net\"", "\"https://glue.us-west-2.amazonaws.com/iceberg\"", "null"],
        ["Warehouse"] = ["\"s3://bucket/warehouse/\"", "null"],
        ["Security"] = ["IcebergSecurity.OAuth2", "IcebergSecurity.None", "IcebergSecurity.Jwt", "(IcebergSecurity)1", "null"],
        ["OAuth2Token"] = ["\"of-the-token\"", "\"\"", "null"],
        ["OAuth2Credential"] = ["\"of-the-credential\"", "null"],
        ["OAuth2Scope"] = ["\"PRINCIPAL_ROLE:ALL\"", "\"\"", "null"],
        ["OAuth2ServerUri"] = ["\"https://login.example.net/token\"", "null"],
        ["OAuth2Audience"] = ["\"catalog\"", "null"],
        ["SigningName"] = ["\"glue\"", "\"s3tables\"", "null"],
        ["SigningRegion"] = ["\"us-west-2\"", "\"eu-west-1\"", "null"],
        ["SigningAccessKey"] = ["\"AKIAIOSFODNN7EXAMPLE\"", "null"],
        ["SigningSecretKey"] = ["\"of-the-signing-key\"", "null"],
        ["SigningSessionToken"] = ["\"of-the-signing-token\"", "null"],
        ["DatabricksHost"] = ["\"https://h.example.net\"", "null"],
        ["DatabricksCatalogName"] = ["\"main\"", "null"],
        ["DatabricksToken"] = ["\"of-the-token\"", "null"],
        ["DatabricksClientId"] = ["\"starrocks\"", "null"],
        ["DatabricksClientSecret"] = ["\"of-the-client-secret\"", "null"],
        ["DlfCatalogId"] = ["\"lake\"", "null"],
        ["Path"] = ["\"s3://bucket/in/\"", "\"\"", "null"],
        ["Format"] = ["\"orc\"", "\"ORC\"", "\"xml\"", "null"],
        ["Columns"] = ["[new(\"id\", \"bigint\")]", "new TableColumn[] { new(\"id\", \"bigint\") }", "[]"],
        ["Data"] = ["[new(\"s3://bucket/in/\", \"events\")]", "[]"],
        ["Location"] = ["\"s3a://bucket/backup\"", "\"\"", "null"],
        ["Locations"] = ["[\"s3://bucket/\"]", "[\"s3://bucket/a\", \"hdfs://b\"]", "new[] { \"s3://bucket\" }", "[]"],
        ["Partitions"] = ["[\"p1\"]", "[]"],
        ["PaimonCatalogType"] = ["PaimonCatalogType.Filesystem", "PaimonCatalogType.Hive", "null"],
        ["KuduCatalogType"] = ["\"glue\"", "\"hive\"", "\"kudu\"", "\"x\"", "null"],
        ["LanceCatalogType"] = ["\"filesystem\"", "\"x\"", "null"],
        ["Master"] = ["\"kudu-master:7051\"", "\"\"", "null"],
        ["UnifiedMetastoreType"] = ["UnifiedMetastoreType.Glue", "UnifiedMetastoreType.Hive", "null"],
        ["Timeout"] = ["TimeSpan.FromSeconds(1200)", "null"],
    };

    private static readonly string[] _flagNames =
        ["UseInstanceProfile", "UseInstanceProfile", "UseAwsSdkDefaultBehavior", "UseWebIdentityTokenFile", "EnablePathStyleAccess", "EnableSsl", "EnablePartitionedPrefix"];

    private static readonly string[] _shared = ["IamRoleArn", "AccessKey", "SecretKey", "AccessKey", "SecretKey", "Region", "Region", "SessionToken", "ExternalId", "StsRegion", "StsEndpoint", "Endpoint"];

    private static readonly string[] _ofS3 = [.. _flagNames, .. _shared, "NumPartitionedPrefix", "SseType", "SseCustomerKey", "SseCustomerKeyMd5"];

    private static readonly string[] _ofGlue = [.. _flagNames[..4], .. _shared, "CatalogId", "ResourceShareType"];

    private static readonly string[] _ofOpen = ["UseInstanceProfile", "UseInstanceProfile", "IamRoleArn", "AccessKey", "SecretKey", "Region", "Endpoint", "EnablePathStyleAccess"];

    // The type of the catalog is drawn more often than not, because most of the others are members of a REST catalog.
    private static readonly string[] _ofIceberg =
    [
        "CatalogType", "CatalogType", "CatalogType", "MetastoreUris", "Uri", "Uri", "ViewEndpointsSupported", "Security", "Security", "OAuth2Token", "OAuth2Credential", "OAuth2Scope", "OAuth2ServerUri", "OAuth2Audience",
        "OAuth2TokenRefreshEnabled", "VendedCredentialsEnabled", "Warehouse", "NestedNamespaceEnabled", "SigV4Enabled", "SigningName", "SigningRegion", "SigningAccessKey", "SigningSecretKey", "SigningSessionToken",
    ];

    // The members besides the blocks, and the blocks.
    private static readonly (string Type, string[] Names, bool HasS3, bool HasGlue)[] _statements =
    [
        ("HiveCatalog", ["MetastoreType", "MetastoreUris"], true, true),
        ("HudiCatalog", ["MetastoreType", "MetastoreUris"], true, true),
        ("IcebergCatalog", _ofIceberg, true, true),
        ("FileExternalTable", ["Columns", "Path", "Format"], true, false),
        ("BrokerLoad", ["Data", "Timeout"], true, false),
        ("FilesSource", ["Path", "Format", "ListFilesOnly"], true, false),
        ("FilesTarget", ["Path", "Format"], true, false),
        ("Outfile", ["Path", "Format"], true, false),
        ("ExportJob", ["Path", "Partitions"], true, false),
        ("BackupRepository", ["Location"], true, false),
        ("StorageVolume", ["Locations", "Enabled"], true, false),
        ("AlterCatalog", ["MetastoreUris"], true, true),
        ("AlterStorageVolume", ["Enabled"], true, false),
        ("DeltaLakeCatalog", ["MetastoreType", "MetastoreUris", "DatabricksHost", "DatabricksCatalogName", "DatabricksToken", "DatabricksClientId", "DatabricksClientSecret", "DatabricksVendedCredentialsEnabled"], true, true),
        ("UnifiedCatalog", ["UnifiedMetastoreType", "MetastoreUris"], true, true),
        ("PaimonCatalog", ["PaimonCatalogType", "Warehouse", "MetastoreUris", "DlfCatalogId"], true, false),
        ("KuduCatalog", ["Master", "KuduCatalogType", "MetastoreUris"], false, true),
        ("LanceCatalog", ["LanceCatalogType"], true, false),
    ];

    /// <summary>The ready-made statements that are drawn.</summary>
    public static IEnumerable<string> Statements => _statements.Select(static statement => statement.Type);

    /// <summary>The members of the ready-made blocks that are drawn.</summary>
    public static IReadOnlyDictionary<string, string[]> BlockMembers { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal) { ["S3Auth"] = _ofS3, ["GlueAuth"] = _ofGlue };

    /// <summary>The body of a method.</summary>
    public static Gen<string> Body { get; } = Gen.OneOf(
    [
        Creation("S3Auth", _ofS3).Select(Returned),
        Creation("GlueAuth", _ofGlue).Select(Returned),
        .. _statements.Select(static statement => ReadyMade(statement.Type, statement.Names, statement.HasS3, statement.HasGlue)),
        Record(),
        Filled(),
        FilledLake(),
    ]);

    private static string Returned(string creation) => "return " + creation + ";";

    private static Gen<string> ReadyMade(string type, string[] names, bool hasS3, bool hasGlue) => Gen.Select(
        Members(names), Creation("", _ofS3), Creation("", _ofGlue), Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool,
        (own, s3, glue, withS3, withGlue, asLocal) =>
        {
            var members = own.ToList();
            if (hasS3 && withS3 > 0)
                members.Insert(members.Count / 2, "S3 = " + (asLocal ? "s3" : s3));
            if (hasGlue && withGlue > 1)
                members.Add("Glue = " + glue);
            var creation = "new " + type + " { " + string.Join(", ", members) + " }";
            return asLocal && hasS3 && withS3 > 0 ? "S3Auth s3 = " + s3 + "; " + Returned(creation) : Returned(creation);
        });

    private static Gen<string> Creation(string type, string[] names) =>
        Members(names).Select(members => type.Length == 0 ? "new() { " + string.Join(", ", members) + " }" : "new " + type + " { " + string.Join(", ", members) + " }");

    /// <summary>A positional record, some of its parameters by their names, and perhaps a copy of it.</summary>
    private static Gen<string> Record() => Gen.Select(
        Value("UseInstanceProfile").Where(static flag => flag != "null"), Members(["IamRoleArn", "AccessKey", "SecretKey"]), Members(["Region", "Endpoint"]),
        (flag, arguments, members) =>
        {
            var creation = $"new RecordS3({string.Join(", ", arguments.Select(static argument => argument.Replace(" = ", ": ", StringComparison.Ordinal)).Prepend(flag))})";
            return Returned(creation + (members.Length == 0 ? "" : " { " + string.Join(", ", members) + " }"));
        });

    /// <summary>A local that is filled member by member, some of them twice.</summary>
    private static Gen<string> Filled() => Gen.Select(
        Members(_ofOpen), Members(_ofOpen), Members(_ofOpen),
        (initial, first, second) => $"var s3 = new OpenS3 {{ {string.Join(", ", initial.Where(IsTaken))} }}; {Assignments("s3.", first)}{Assignments("s3.", second)}return s3;");

    /// <summary>A statement likewise, whose block is filled in one of four ways.</summary>
    private static Gen<string> FilledLake() => Gen.Select(
        Members(["MetastoreType", "MetastoreUris"]), Members(_ofOpen), Members(_ofOpen), Members(_ofGlue), Gen.Int[0, 3], Gen.Bool,
        (own, first, second, glue, way, hasGlue) =>
        {
            var block = string.Join(", ", first.Where(IsTaken));
            var begin = way switch
            {
                0 => $"var lake = new OpenLake {{ S3 = {{ {block} }} }}; ",
                1 => $"var lake = new OpenLake {{ S3 = new() {{ {block} }} }}; ",
                2 => $"var s3 = new OpenS3 {{ {block} }}; {Assignments("s3.", second)}var lake = new OpenLake {{ S3 = s3 }}; ",
                _ => $"var lake = new OpenLake(); {Assignments("lake.S3.", first)}",
            };
            var rest = way == 2 ? "" : Assignments("lake.S3.", second);
            return begin + Assignments("lake.", own) + rest + (hasGlue ? $"lake.Glue = new GlueAuth {{ {string.Join(", ", glue)} }}; " : "") + "return lake;";
        });

    private static string Assignments(string holder, IEnumerable<string> members) => string.Concat(members.Where(IsTaken).Select(member => holder + member + "; "));

    /// <summary>A flag that is no <c>bool?</c> takes no null.</summary>
    private static bool IsTaken(string member) => member != "UseInstanceProfile = null";

    private static Gen<string[]> Members(string[] names) => Gen.Shuffle(names).SelectMany(all => Gen.Int[0, all.Length].SelectMany(count =>
        Of([.. all.Take((count * 2 / 3) + (count > 0 ? 1 : 0)).Distinct(StringComparer.Ordinal)])));

    private static Gen<string[]> Of(string[] names) => Gen.Int[0, int.MaxValue].Array[names.Length].Select(
        picks => names.Select((name, i) => Named(name) + " = " + Pool(name)[picks[i] % Pool(name).Length]).ToArray());

    private static string Named(string pool) => pool switch
    {
        "UnifiedMetastoreType" => "MetastoreType",
        "PaimonCatalogType" or "KuduCatalogType" or "LanceCatalogType" => "CatalogType",
        _ => pool,
    };

    private static Gen<string> Value(string name) => Gen.OneOf(Pool(name));

    private static string[] Pool(string name) => _values.TryGetValue(name, out var values) ? values : _flags;
}
