using System;
using Library;
using LibraryUser;
using StarRocks.AwsAuth;

// Not a constant: what can be read in the source is the compiler's to tell, not the program's.
var externalId = new string('x', 1);
var failed = 0;

Check("init members set by the library", Lakes.Glue("us-west-2").ToSql("lake").CommandText.Contains("\"hive.metastore.type\" = \"glue\"", StringComparison.Ordinal));
Check("the library's own type", Lakes.Team("us-west-2").ToProperties()["aws.s3.region"] == "us-west-2");
Check("init members set here", new TeamS3 { UseInstanceProfile = true, Region = "eu-west-1" }.Validate().Count == 0);
Check("a type that nests the library's", new UserLake { S3 = Lakes.Team("us-west-2"), MetastoreUris = "thrift://10.0.0.1:9083" }.Validate().Count == 0);
Check("a type that derives from the library's", new UserS3 { UseInstanceProfile = true, Region = "us-west-2", ExternalId = externalId }.Validate() is [{ Id: "SRA1008" }, ..]);
Console.WriteLine("DONE");
return failed;

void Check(string what, bool holds)
{
    Console.WriteLine((holds ? "PASS " : "FAIL ") + what);
    if (!holds)
        failed = 1;
}
