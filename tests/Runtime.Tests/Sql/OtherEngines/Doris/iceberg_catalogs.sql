CREATE CATALOG IF NOT EXISTS iceberg_rest COMMENT "lake; ours" PROPERTIES (
    'type' = 'iceberg',
    'iceberg.catalog.type' = 'rest',
    'uri' = 'http://rest:8181',
    's3.endpoint' = 'http://minio:9000',
    's3.access_key' = 'admin',
    's3.secret_key' = 'password',
    's3.region' = 'us-east-1'
);
CREATE CATALOG glue_ice PROPERTIES ("type" = "iceberg", "iceberg.catalog.type" = "glue", "glue.endpoint" = "https://glue.us-east-1.amazonaws.com",
    "glue.role_arn" = "arn:aws:iam::123456789012:role/doris", "glue.external_id" = "doris");
ALTER CATALOG iceberg_rest SET PROPERTIES ("s3.region" = "eu-west-1");
ALTER CATALOG iceberg_rest RENAME ice;
DROP CATALOG IF EXISTS glue_ice;
