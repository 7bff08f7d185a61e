using System;
using System.Collections.Generic;
using Modern.@event;
using StarRocks.AwsAuth;
using IcebergLake = Modern.@event.Outer<string>.Inner.Lake;

const string AccessKey = "AKIAIOSFODNN7EXAMPLE";
const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
var token = Guid.NewGuid().ToString("N");
var failed = 0;

var keys = new Keys(AccessKey, SecretKey, "us-west-2");
Check("a positional record there and back", ThereAndBack(keys) == keys);
Check("a record struct there and back", ThereAndBack(new Role(true, null, "us-west-2")) == new Role(true, null, "us-west-2"));
Check("a ready-made type there and back", ThereAndBack(new S3Auth { UseInstanceProfile = true, Region = "us-west-2" }).Region == "us-west-2");
Check("a derived record's text is masked", !new SessionKeys(AccessKey, SecretKey, "us-west-2", token).ToString().Contains(token, StringComparison.Ordinal));
Check("a record's text is masked", !keys.ToString().Contains("EXAMPLE", StringComparison.Ordinal) && $"{keys with { Region = "eu-west-1" }}".Contains("eu-west-1", StringComparison.Ordinal));

var lake = new IcebergLake { S3 = keys, Glue = new Role(true, "arn:aws:iam::123456789012:role/catalog", "us-west-2"), Metastore = " glue" };
Check("a type in a generic one", lake.Validate().Count == 0 && ThereAndBack(lake).S3 == keys);
Check("its SQL", lake.ToSql("lake").CommandText.Contains("\"aws.glue.iam_role_arn\"", StringComparison.Ordinal));
Check("names that are keywords", new Words { @class = "a", @event = TimeSpan.FromSeconds(3) }.ToProperties() is { Count: 2 } words && words["event"] == "3");

var session = new SessionKeys("ASIAIOSFODNN7EXAMPLE", SecretKey, "us-west-2", token);
var load = new Load([new("s3a://bucket/*", "t")], new S3Auth { AccessKey = session.AccessKey, SecretKey = session.SecretKey, SessionToken = session.SessionToken, Region = session.Region });
Check("a positional statement", load.Validate().Count == 0 && load.ToSql("db", "label").CommandText.StartsWith("LOAD LABEL db.", StringComparison.Ordinal));
#pragma warning disable SRA2005 // what is wrong is what is tried
Check("problems through the interface", Problems<S3Auth>(new() { ["aws.s3.use_instance_profile"] = "ture", ["aws.s3.region"] = "us-west-2" }) is ["SRA2005"]);
#pragma warning restore SRA2005
Console.WriteLine("DONE");
return failed;

static T ThereAndBack<T>(T value)
    where T : IPropertySource<T> => T.FromProperties(value.ToProperties());

static string[] Problems<T>(Dictionary<string, string> properties)
    where T : IPropertySource<T>
    => T.TryFromProperties(properties, out _, out var problems) ? [] : [.. System.Linq.Enumerable.Select(problems, problem => problem.Id)];

void Check(string what, bool holds)
{
    Console.WriteLine((holds ? "PASS " : "FAIL ") + what);
    if (!holds)
        failed = 1;
}
