// Serves what StarRocks sees in a bucket, with the identity that StarRocks uses:
//   dotnet run --project samples/WebApi
//   curl 'http://localhost:5000/objects?prefix=2026/'
//   curl http://localhost:5000/health
// On your own machine there is no instance profile: set ASPNETCORE_ENVIRONMENT=Development, and Lake__NodeIdentity__Profile to a profile of
// the AWS CLI that may assume the role.
using System.Linq;
using System.Threading;
using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StarRocks.AwsAuth;

var builder = WebApplication.CreateBuilder(args);
var bucket = builder.Configuration.GetValue<string>("Bucket");
builder.Services.AddStarRocksAuth<S3Auth>("Lake");
builder.Services.AddStarRocksAWSOptions<S3Auth>();
builder.Services.AddAWSService<IAmazonS3>();
builder.Services.AddHealthChecks().AddStarRocksHealthCheck<S3Auth>(configure: options => options.Path = $"s3://{bucket}/");

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapGet("/objects", async (IAmazonS3 s3, string? prefix, CancellationToken cancellation) =>
{
    try
    {
        var listing = await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = bucket, Prefix = prefix }, cancellation);
        return Results.Ok(listing.S3Objects?.Select(static found => found.Key) ?? []);
    }
    catch (AmazonS3Exception problem)
    {
        return Results.Problem(problem.ErrorCode, statusCode: StatusCodes.Status502BadGateway);
    }
});
await app.RunAsync();
