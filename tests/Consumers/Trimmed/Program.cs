using System;
using System.Collections.Generic;
using StarRocks.AwsAuth;
using Trimmed;

#pragma warning disable SRA1002, SRA1011 // half a pair and a missing region are what is tried

var failed = 0;

var lake = Lake.FromSettings([new("S3:UseInstanceProfile", "true"), new("S3:Region", "us-west-2"), new("MetastoreUris", "thrift://10.0.0.1:9083")]);
Check("settings and SQL", lake.Validate().Count == 0 && lake.ToSql("lake").CommandText.Contains("\"aws.s3.region\" = \"us-west-2\"", StringComparison.Ordinal));
Check("properties there and back", Lake.FromProperties(lake.ToProperties()).S3.Region == "us-west-2");
Check("problems", !LakeKeys.TryFromProperties([new("aws.s3.access_key", "AKIAIOSFODNN7EXAMPLE"), new("aws.s3.region", "us-west-2")], out _, out var problems) && problems is [{ Id: "SRA1002" }]);
Check("masking", !new LakeKeys { AccessKey = "AKIAIOSFODNN7EXAMPLE" }.ToString().Contains("EXAMPLE", StringComparison.Ordinal));
var keys = await new LakeKeys { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", Region = "us-west-2" }
    .CreateCredentials().GetCredentialsAsync().ConfigureAwait(false);
Check("credentials", keys.AccessKey == "AKIAIOSFODNN7EXAMPLE");
using (new Pod())
{
    var pod = await new PodKeys { UseAwsSdkDefaultBehavior = true, Region = "us-west-2" }.CreateCredentials().GetCredentialsAsync().ConfigureAwait(false);
    Check("a web identity by the SDK's default", pod.AccessKey == "ASIAPOD");
}

Console.WriteLine("DONE");
return failed;

void Check(string what, bool holds)
{
    Console.WriteLine((holds ? "PASS " : "FAIL ") + what);
    if (!holds)
        failed = 1;
}
