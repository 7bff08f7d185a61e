using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using Xunit;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>Values outside the property list are evaluated in SQL files as in objects.</summary>
public sealed class ClauseValueTests
{
    private const string Profile = "'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2'";

    private const string Broker = ") WITH BROKER (" + Profile + ");";

    private const string Outfile = " PROPERTIES (" + Profile + ");";

    [Theory]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('{|SRA5002:s3://lake/sr|}') PROPERTIES (" + Profile + ", 'aws.s3.enable_partitioned_prefix' = 'true');")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS (\"{|SRA5002:s3://lake/sr|}\", 's3://lake', 's3://lake/', '{|SRA5002:s3://b/c/|}') PROPERTIES (" + Profile + ", 'aws.s3.enable_partitioned_prefix' = 'true');")]
    [InlineData("create storage volume if not exists v type = s3 locations = ('{|SRA5002:hdfs://lake/sr|}') comment 'x' properties (" + Profile + ")")]
    [InlineData("{|SRA1005:CREATE|} STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake/sr');")]
    [InlineData("{|SRA1005:CREATE|} STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake/sr') COMMENT 'x'")]
    [InlineData("{|SRA1005:CREATE|} STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake/sr')\nSHOW STORAGE VOLUMES")]
    [InlineData("{|SRA1005:CREATE|} STORAGE VOLUME v TYPE = S3 LOCATIONS = ('{|SRA5002:oss://lake/sr|}');")]
    [InlineData("LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t FORMAT AS \"{|SRA5002:xml|}\"" + Broker)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t FORMAT AS {|SRA5002:avro|} (a, b), DATA INFILE('s3://b/y') INTO TABLE t FORMAT AS 'orc', DATA INFILE('s3://b/y') INTO TABLE t FORMAT AS '{|SRA5002:txt|}'" + Broker)]
    [InlineData("SELECT 1 INTO OUTFILE 's3://b/x' FORMAT AS {|SRA5002:JSON|}" + Outfile)]
    [InlineData("SELECT format AS json FROM t INTO OUTFILE 's3://b/x' FORMAT AS '{|SRA5002:orc|}'" + Outfile)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3://b/x', '{|SRA2009:s3://AK:SK@b/y|}') INTO TABLE t" + Broker)]
    [InlineData("EXPORT TABLE t TO '{|SRA2009:s3a://AK:SK@b/|}' WITH BROKER (" + Profile + ");")]
    [InlineData("SELECT 1 INTO OUTFILE '{|SRA2009:s3://AK:SK@b/x|}' FORMAT AS csv" + Outfile)]
    [InlineData("CREATE REPOSITORY r WITH BROKER ON LOCATION '{|SRA2009:s3a://AK:SK@b|}'" + Outfile)]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('{|SRA2009:s3://AK:SK@b|}') PROPERTIES (" + Profile + ");")]
    [InlineData("LOAD LABEL l (DATA INFILE('s3://b/x', '{|SRA2016:s3://a_b/y|}') INTO TABLE t" + Broker)]
    [InlineData("EXPORT TABLE t TO '{|SRA2016:s3a://a_b/|}' WITH BROKER (" + Profile + ");")]
    [InlineData("SELECT 1 INTO OUTFILE '{|SRA2016:s3://minio:9000/b/x|}' FORMAT AS csv" + Outfile)]
    [InlineData("CREATE REPOSITORY r WITH BROKER ON LOCATION '{|SRA2016:s3a://cold_store_2/b|}'" + Outfile)]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('{|SRA2016:s3://Lake|}') PROPERTIES (" + Profile + ");")]
    [InlineData("SELECT * FROM FILES ('path' = '{|SRA2016:s3://b/x,s3://a_b/*|}', 'format' = 'orc', " + Profile + ");")]
    [InlineData("SELECT * FROM FILES ('path' = '{|SRA2009:s3://AK:SK@b/*|}', 'format' = 'orc', " + Profile + ");")]
    public Task Reported(string sql) => FileTest.SqlAsync(sql);

    [Theory]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake') PROPERTIES (" + Profile + ", 'aws.s3.enable_partitioned_prefix' = 'true');")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake/sr') PROPERTIES (" + Profile + ", 'aws.s3.enable_partitioned_prefix' = 'false');")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake/sr') PROPERTIES (" + Profile + ", 'aws.s3.enable_partitioned_prefix' = '${PREFIX}');")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('${LAKE}/sr', '{{ location }}') PROPERTIES (" + Profile + ", 'aws.s3.enable_partitioned_prefix' = 'true');")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ({{ locations }}) PROPERTIES (" + Profile + ", 'aws.s3.enable_partitioned_prefix' = 'true');")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 {% if big %} LOCATIONS = ('s3://lake/sr') {% else %} LOCATIONS = ('s3://lake') {% endif %} PROPERTIES (" + Profile + ", 'aws.s3.enable_partitioned_prefix' = 'true');")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake/sr') {{ properties }};")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake/sr') ${PROPERTIES};")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake/sr') PROPERTIES")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake/sr'")]
    [InlineData("CREATE STORAGE VOLUME s3 TYPE = ")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = ${TYPE} LOCATIONS = ('s3://lake/sr');")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = HDFS LOCATIONS = ('hdfs://lake/sr');")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = OSS LOCATIONS = ('oss://s3/sr') PROPERTIES ('a' = 'b');")]
    [InlineData("LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t FORMAT AS \"JSON\"" + Broker)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t FORMAT AS Parquet" + Broker)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t FORMAT AS ${FORMAT}" + Broker)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t FORMAT AS '{{ format }}'" + Broker)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3://lake_{{ env }}/x', 's3://${B}_2/x', 's3://lake_*/x', 's3://your_bucket/x') INTO TABLE t" + Broker)]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://a_b') PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-east-1');")]
    [InlineData("SELECT format AS json FROM t INTO OUTFILE 's3://b/x' FORMAT AS csv" + Outfile)]
    [InlineData("SELECT 1 INTO OUTFILE 's3://b/x' FORMAT AS :format" + Outfile)]
    [InlineData("SELECT 1 INTO OUTFILE 's3://b/x' FORMAT AS ORC PROPERTIES ('s3.access_key' = 'a', 's3.endpoint' = 'b');")]
    public Task Silent(string sql) => FileTest.SqlAsync(sql);
}
