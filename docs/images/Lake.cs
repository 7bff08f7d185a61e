var lake = new HiveCatalog
{
    MetastoreUris = "thrift://10.0.0.1:9083",
    S3 = new()
    {
        UseInstanceProfile = true,
        AccessKey = "AKIAIOSFODNN7EXAMPLE",
        SecretKey = secretKey,
        Region = "us-west-2",
    },
};
