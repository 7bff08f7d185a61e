using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>A block in the initialiser of a statement is evaluated as that statement reads it, and so is what the statement lacks.</summary>
public sealed class StatementKindTests
{
    private const string Profile = "S3 = new() { UseInstanceProfile = true, Region = \"us-west-2\" }";

    [Theory]
    [InlineData("new FilesSource { Path = \"s3://lake/in/*\", Format = \"orc\", S3 = new {|SRA1005:S3Auth|} { Region = \"us-west-2\" } }")]
    [InlineData("new FilesSource { Path = \"s3://lake/in/*\", Format = {|SRA5002:\"json\"|}, " + Profile + " }")]
    [InlineData("new {|SRA5001:FilesSource|} { Path = \"s3://lake/in/*\", " + Profile + " }")]
    [InlineData("new FilesSource { Path = \"s3://lake/in/*\", ListFilesOnly = true, " + Profile + " }")]
    [InlineData("new FilesTarget { Path = \"s3://lake/out/\", Format = {|SRA5002:\"avro\"|}, " + Profile + " }")]
    [InlineData("new FilesTarget { Path = \"s3://lake/out/\", Format = \"csv\", S3 = new() { UseInstanceProfile = true, Region = \"us-west-2\", {|SRA4003:NumPartitionedPrefix|} = 8 } }")]
    [InlineData("new Outfile { Path = \"s3://lake/out/\", S3 = new {|SRA1005:S3Auth|} { Region = \"us-west-2\" } }")]
    [InlineData("new {|SRA5001:Outfile|} { " + Profile + " }")]
    [InlineData("new {|SRA5001:ExportJob|} { Path = \"\", " + Profile + " }")]
    [InlineData("new ExportJob { Path = text, " + Profile + " }")]
    [InlineData("new {|SRA5001:BackupRepository|} { Location = null, " + Profile + " }")]
    [InlineData("new {|SRA5001:StorageVolume|} { Locations = [], " + Profile + " }")]
    [InlineData("new {|SRA5001:StorageVolume|} { " + Profile + " }")]
    [InlineData("new StorageVolume { Locations = [text], " + Profile + " }")]
    [InlineData("new StorageVolume { Locations = [\"s3://lake\"], S3 = new {|SRA1005:S3Auth|} { Region = \"us-west-2\" } }")]
    [InlineData("new StorageVolume { Locations = [\"s3://lake\"], S3 = new() { UseInstanceProfile = true, Region = \"us-west-2\", {|SRA4003:EnableSsl|} = false } }")]
    [InlineData("new AlterStorageVolume { S3 = new() { Region = \"us-west-2\" } }")]
    [InlineData("new AlterStorageVolume { S3 = new() { Region = \"us-west-2\", {|SRA4003:EnableSsl|} = false } }")]
    [InlineData("new AlterCatalog { S3 = new() { AccessKey = text } }")]
    [InlineData("new AlterCatalog { S3 = new() { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" } }")]
    [InlineData("new {|SRA5001:UnifiedCatalog|} { " + Profile + ", MetastoreUris = \"thrift://hms:9083\" }")]
    [InlineData("new UnifiedCatalog { " + Profile + ", Glue = new() { UseInstanceProfile = true, Region = \"us-west-2\" } }")]
    [InlineData("new {|SRA5001:PaimonCatalog|} { " + Profile + ", CatalogType = PaimonCatalogType.Filesystem }")]
    [InlineData("new FilesSource { Path = {|SRA2009:\"s3://AK:SK@lake/in/*\"|}, Format = \"orc\", " + Profile + " }")]
    [InlineData("new ExportJob { Path = {|SRA2009:\"s3a://AK:SK@lake/\"|}, " + Profile + " }")]
    [InlineData("new StorageVolume { Locations = [{|SRA2009:\"s3://AK:SK@lake\"|}], " + Profile + " }")]
    [InlineData("new FilesSource { Path = {|SRA2016:\"s3://a_b/in/*\"|}, Format = \"orc\", " + Profile + " }")]
    [InlineData("new FilesSource { Path = text + \"_b/in/*\", Format = \"orc\", " + Profile + " }")]
    [InlineData("new BackupRepository { Location = {|SRA2016:\"s3a://cold_store_2/b\"|}, " + Profile + " }")]
    [InlineData("new StorageVolume { Locations = [{|SRA2016:\"s3://Lake\"|}], " + Profile + " }")]
    [InlineData("new BrokerLoad { Data = [new({|SRA2016:\"s3://a_b/x\"|}, \"t\")], " + Profile + " }")]
    [InlineData("new FilesSource { Path = \"s3://b/x\", Format = \"orc\", S3 = new() { UseInstanceProfile = true, Region = \"us-west-2\", Endpoint = {|SRA2017:\"https://b.s3.us-west-2.amazonaws.com\"|} } }")]
    [InlineData("new BrokerLoad { Data = [new({|SRA2009:\"s3://AK:SK@lake/x\"|}, \"t\")], " + Profile + " }")]
    [InlineData("new BrokerLoad { Data = [new(\"s3://b/x\", \"t\")], BrokerName = \"hdfs\", S3 = new() { {|SRA4003:UseInstanceProfile|} = true, {|SRA4003:Region|} = \"us-west-2\" } }")]
    [InlineData("new ExportJob { Path = \"s3a://b/x\", BrokerName = \"hdfs\", S3 = new() { {|SRA4003:Region|} = \"us-west-2\" } }")]
    [InlineData("new BackupRepository { Location = \"s3a://b/x\", BrokerName = \"hdfs\", S3 = new() { {|SRA4003:Region|} = \"us-west-2\" } }")]
    [InlineData("new ExportJob { Path = \"s3a://b/x\", BrokerName = text, S3 = new() { Region = \"us-west-2\" } }")]
    [InlineData("new ExportJob { Path = \"s3a://b/x\", BrokerName = \"${BROKER}\", S3 = new() { Region = \"us-west-2\" } }")]
    [InlineData("new ExportJob { Path = \"s3a://b/x\", BrokerName = \"\", S3 = new {|SRA1005:S3Auth|} { Region = \"us-west-2\" } }")]
    public Task Of_a_ready_made_type(string creation) => ObjectTest.ExpressionAsync(creation);

    [Theory]
    [InlineData("new {|SRA5001:HiveCatalog|} { " + Profile + " }")]
    [InlineData("new {|SRA5001:HiveCatalog|} { " + Profile + ", Properties = null }")]
    [InlineData("new HiveCatalog { " + Profile + ", Properties = new(new Dictionary<string, string> { [\"hive.metastore.uris\"] = text }) }")]
    [InlineData("new HiveCatalog { S3 = new() { Region = \"us-west-2\" }, Properties = new(new Dictionary<string, string> { [\"aws.s3.use_instance_profile\"] = \"true\" }), MetastoreUris = \"thrift://hms:9083\" }")]
    [InlineData("new HiveCatalog { S3 = new() { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\", Region = \"us-west-2\" }, Properties = new(new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" }), MetastoreUris = \"thrift://hms:9083\" }")]
    public Task The_open_member_may_hold_any_key(string creation) => ObjectTest.ExpressionAsync(creation);

    [Theory]
    [InlineData("new {|SRA5001:Own|} { " + Profile + " }")]
    [InlineData("new Own { Path = \"s3://lake/\", S3 = new {|SRA1005:S3Auth|} { Region = \"us-west-2\" } }")]
    public Task Of_a_users_own(string creation) => ObjectTest.ExpressionAsync(
        creation,
        """

        [Statement(StatementKind.Outfile)]
        public sealed partial class Own
        {
            public string? Path { get; init; }
            public S3Auth? S3 { get; init; }
        }
        """);
}
