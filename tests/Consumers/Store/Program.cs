using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Amazon.S3;
using Amazon.S3.Model;
using StarRocks.AwsAuth;
using Store;

// What the package does at a store that is not ours: with-ceph has started one, and made users and a role in it.
const string Bucket = "lake";
const string Key = "year=2026/a b+c ü/1.parquet";
var failed = 0;

var endpoint = Environment.GetEnvironmentVariable("STORE_ENDPOINT")!;
var owner = new LakeStore
{
    AccessKey = Environment.GetEnvironmentVariable("STORE_OWNER_KEY"),
    SecretKey = Environment.GetEnvironmentVariable("STORE_OWNER_SECRET"),
    Region = "us-east-1",
    Endpoint = endpoint,
    EnablePathStyleAccess = true,
};
var reader = owner with { IamRoleArn = Environment.GetEnvironmentVariable("STORE_ROLE"), StsRegion = "us-east-1", StsEndpoint = endpoint };
var stranger = reader with { AccessKey = Environment.GetEnvironmentVariable("STORE_STRANGER_KEY"), SecretKey = Environment.GetEnvironmentVariable("STORE_STRANGER_SECRET") };
var liar = reader with { SecretKey = stranger.SecretKey };

using var s3 = owner.CreateS3Client();
await s3.PutBucketAsync(new PutBucketRequest { BucketName = Bucket, UseClientRegion = false }).ConfigureAwait(false);
await s3.PutObjectAsync(new PutObjectRequest { BucketName = Bucket, Key = Key, ContentBody = "1" }).ConfigureAwait(false);
Check("keys list a bucket", (await s3.ListObjectsV2Async(new() { BucketName = Bucket }).ConfigureAwait(false)).S3Objects is [{ Key: Key }]);

using var readOnly = reader.CreateS3Client();
Check("a role lists it", (await readOnly.ListObjectsV2Async(new() { BucketName = Bucket }).ConfigureAwait(false)).S3Objects is [{ Key: Key }]);
using (var found = await readOnly.GetObjectAsync(Bucket, Key).ConfigureAwait(false))
using (var text = new StreamReader(found.ResponseStream, Encoding.UTF8))
    Check("a role reads an object", await text.ReadToEndAsync().ConfigureAwait(false) == "1");
Check("a role writes nothing that its policy does not allow", await RejectedAsync(() => readOnly.PutObjectAsync(new() { BucketName = Bucket, Key = "2", ContentBody = "2" })).ConfigureAwait(false));
Check("one session serves all callers", await OneSessionAsync().ConfigureAwait(false));

var denied = await ProblemAsync(stranger).ConfigureAwait(false);
Check("who is not in the trust policy is told so", denied is { Step: CredentialStep.AssumeRole, ErrorCode: "AccessDenied" } && denied.RoleArn == reader.IamRoleArn);
var wrong = await ProblemAsync(liar).ConfigureAwait(false);
Check("a wrong secret is told, and not shown", wrong is { Step: CredentialStep.AssumeRole, ErrorCode: not null } && !wrong.ToString().Contains(stranger.SecretKey!.Reveal(), StringComparison.Ordinal));

var good = await reader.CheckAsync("s3://lake/year=2026/a b+c ü/").ConfigureAwait(false);
Check("the check finds all in order", good.Succeeded && good.Steps.Any(static step => step is { Kind: AuthCheckKind.Bucket, Subject: Bucket }));
var missing = (await owner.CheckAsync("s3://no-such-bucket/").ConfigureAwait(false)).Steps[^1];
Check("the check finds no bucket", missing is { Kind: AuthCheckKind.Bucket, Outcome: AuthCheckOutcome.Failed, Fault: AuthFault.NotFound, ErrorCode: "NoSuchBucket" });
var untrusted = await stranger.CheckAsync("s3://lake/").ConfigureAwait(false);
Check("the check finds the role denied", untrusted.Steps.Single(static step => step.Kind == AuthCheckKind.Role) is { Outcome: AuthCheckOutcome.Failed, ErrorCode: "AccessDenied" });
Check("the check tries nothing after that", untrusted.Steps[^1] is { Kind: AuthCheckKind.Bucket, Outcome: AuthCheckOutcome.Skipped });
var shut = (await (stranger with { IamRoleArn = null, StsRegion = null, StsEndpoint = null }).CheckAsync("s3://lake/").ConfigureAwait(false)).Steps[^1];
Check("the check finds the bucket closed", shut is { Outcome: AuthCheckOutcome.Failed, Fault: AuthFault.Permission, ErrorCode: "AccessDenied" });

if (failed != 0)
    Console.WriteLine(good + Environment.NewLine + untrusted);
Console.WriteLine("DONE");
return failed;

async Task<bool> OneSessionAsync()
{
    var credentials = reader.CreateCredentials();
    var keys = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => credentials.GetCredentialsAsync())).ConfigureAwait(false);
    return keys.Distinct().Count() == 1 && keys[0].UseToken;
}

static async Task<bool> RejectedAsync(Func<Task> request)
{
    try
    {
        await request().ConfigureAwait(false);
        return false;
    }
    catch (AmazonS3Exception problem)
    {
        return problem.StatusCode == HttpStatusCode.Forbidden;
    }
}

static async Task<CredentialRefreshException?> ProblemAsync(LakeStore store)
{
    try
    {
        await store.CreateCredentials().GetCredentialsAsync().ConfigureAwait(false);
        return null;
    }
    catch (CredentialRefreshException problem)
    {
        return problem;
    }
}

void Check(string what, bool holds)
{
    Console.WriteLine((holds ? "PASS " : "FAIL ") + what);
    if (!holds)
        failed = 1;
}
