using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <content>Creates the catalogs whose REST server is a service of AWS.</content>
public sealed partial class IcebergCatalog
{
    /// <summary>Creates a catalog of the Iceberg REST endpoint of AWS Glue, whose requests are signed for it.</summary>
    /// <param name="region">The AWS region of the endpoint, such as <c>us-west-2</c>.</param>
    /// <param name="account">The 12-digit ID of the account that owns the Data Catalog.</param>
    /// <param name="catalog">
    /// The catalog in the account, such as <c>s3tablescatalog/BUCKET</c> for an S3 table bucket; <see langword="null"/> for its default
    /// catalog.
    /// </param>
    /// <param name="s3">
    /// How StarRocks accesses the files, which sets <see cref="VendedCredentialsEnabled"/> to <see langword="false"/>;
    /// <see langword="null"/> for credentials that Glue vends, in <paramref name="region"/>.
    /// </param>
    /// <param name="signingAccessKey">
    /// The access key ID to sign requests with; <see langword="null"/> for the credentials of the AWS SDK on the frontend.
    /// </param>
    /// <param name="signingSecretKey">The secret access key to sign requests with; required with an access key ID.</param>
    /// <param name="signingSessionToken">The session token of temporary keys to sign requests with.</param>
    /// <param name="comment">The comment of the catalog.</param>
    /// <param name="ifNotExists">Whether StarRocks keeps an existing catalog of the name instead of failing.</param>
    /// <param name="properties">Properties that have no parameter of their own.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="region"/> or <paramref name="account"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The region, the account or the catalog is invalid, or only a part of the signing keys is set.
    /// </exception>
    /// <remarks>
    /// See <see href="https://docs.aws.amazon.com/glue/latest/dg/connect-glu-iceberg-rest.html">AWS Glue Iceberg REST endpoint</see> and
    /// <see href="https://docs.starrocks.io/docs/data_source/catalog/iceberg/iceberg_rest_s3/">Iceberg REST catalog for S3 Tables</see>.
    /// </remarks>
    public static IcebergCatalog ForGlueRest(
        string region,
        string account,
        string? catalog = null,
        S3Auth? s3 = null,
        string? signingAccessKey = null,
        Secret? signingSecretKey = null,
        Secret? signingSessionToken = null,
        string? comment = null,
        bool ifNotExists = false,
        PropertyDictionary? properties = null)
    {
        if (AwsRegion.DnsSuffixOf(region ?? throw new ArgumentNullException(nameof(region))) is null)
            throw new ArgumentException("The region is not a valid AWS region name. Use a name such as us-west-2.", nameof(region));
        if (!AwsAccount.IsWellFormed(account ?? throw new ArgumentNullException(nameof(account))))
            throw new ArgumentException("The account is not valid. Use the 12-digit ID of an AWS account.", nameof(account));
        if (catalog is not null && (string.IsNullOrWhiteSpace(catalog) || catalog.IndexOf(':') >= 0))
        {
            throw new ArgumentException(
                "The catalog is not valid. Use a name such as s3tablescatalog/BUCKET, or null for the default catalog.", nameof(catalog));
        }

        var warehouse = catalog is null ? account : account + ":" + catalog;
        return OfServer(
            AwsCatalogServer.OfGlue(region), warehouse, s3, signingAccessKey, signingSecretKey, signingSessionToken, comment, ifNotExists,
            properties);
    }

    /// <summary>Creates a catalog of the Iceberg REST endpoint of Amazon S3 Tables, whose requests are signed for it.</summary>
    /// <param name="tableBucketArn">
    /// The ARN of the table bucket, such as <c>arn:aws:s3tables:us-west-2:123456789012:bucket/lake</c>. It determines the region.
    /// </param>
    /// <param name="s3">
    /// How StarRocks accesses the files, which sets <see cref="VendedCredentialsEnabled"/> to <see langword="false"/>;
    /// <see langword="null"/> for credentials that the server vends, in the region of the table bucket.
    /// </param>
    /// <param name="signingAccessKey">
    /// The access key ID to sign requests with; <see langword="null"/> for the credentials of the AWS SDK on the frontend.
    /// </param>
    /// <param name="signingSecretKey">The secret access key to sign requests with; required with an access key ID.</param>
    /// <param name="signingSessionToken">The session token of temporary keys to sign requests with.</param>
    /// <param name="comment">The comment of the catalog.</param>
    /// <param name="ifNotExists">Whether StarRocks keeps an existing catalog of the name instead of failing.</param>
    /// <param name="properties">Properties that have no parameter of their own.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tableBucketArn"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The text is not the ARN of a table bucket, its region is not known, or only a part of the signing keys is set.
    /// </exception>
    /// <remarks>
    /// See
    /// <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-integrating-open-source.html">Amazon S3 Tables Iceberg
    /// REST endpoint</see>.
    /// </remarks>
    public static IcebergCatalog ForS3Tables(
        string tableBucketArn,
        S3Auth? s3 = null,
        string? signingAccessKey = null,
        Secret? signingSecretKey = null,
        Secret? signingSessionToken = null,
        string? comment = null,
        bool ifNotExists = false,
        PropertyDictionary? properties = null)
    {
        var arn = TableBucketArn.Parse(tableBucketArn ?? throw new ArgumentNullException(nameof(tableBucketArn)), nameof(tableBucketArn));
        if (AwsRegion.DnsSuffixOf(arn.Region) is null)
            throw new ArgumentException("The region of the table bucket is in no known partition.", nameof(tableBucketArn));
        return OfServer(
            AwsCatalogServer.OfTables(arn.Region), tableBucketArn, s3, signingAccessKey, signingSecretKey, signingSessionToken, comment,
            ifNotExists, properties);
    }

    private static IcebergCatalog OfServer(
        AwsCatalogServer server,
        string warehouse,
        S3Auth? s3,
        string? signingAccessKey,
        Secret? signingSecretKey,
        Secret? signingSessionToken,
        string? comment,
        bool ifNotExists,
        PropertyDictionary? properties)
    {
        CheckSigning(signingAccessKey, signingSecretKey, signingSessionToken);
        return new IcebergCatalog
        {
            S3 = s3 ?? new S3Auth { Region = server.Region },
            CatalogType = IcebergCatalogType.Rest,
            Uri = server.Address,
            VendedCredentialsEnabled = s3 is null ? null : false,
            Warehouse = warehouse,
            SigV4Enabled = true,
            SigningName = server.SigningName,
            SigningRegion = server.Region,
            SigningAccessKey = signingAccessKey,
            SigningSecretKey = signingSecretKey,
            SigningSessionToken = signingSessionToken,
            Comment = comment,
            IfNotExists = ifNotExists,
            Properties = properties,
        };
    }

    private static void CheckSigning(string? signingAccessKey, Secret? signingSecretKey, Secret? signingSessionToken)
    {
        var hasAccessKey = !string.IsNullOrEmpty(signingAccessKey);
        if (hasAccessKey != HasValue(signingSecretKey))
        {
            throw new ArgumentException(
                "Only one of the signing keys is set, and Iceberg ignores an incomplete key pair. Set both, or neither.",
                hasAccessKey ? nameof(signingSecretKey) : nameof(signingAccessKey));
        }

        if (!hasAccessKey && HasValue(signingSessionToken))
        {
            throw new ArgumentException(
                "Only the session token of the signing keys is set, and Iceberg ignores it without the keys. Set all three, or none.",
                nameof(signingSessionToken));
        }
    }

    private static bool HasValue(Secret? secret) => !string.IsNullOrEmpty(secret?.Reveal());
}
