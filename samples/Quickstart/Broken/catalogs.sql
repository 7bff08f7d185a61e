CREATE EXTERNAL CATALOG glue_rest
PROPERTIES
(
    "type" = "iceberg",
    "iceberg.catalog.type" = "rest",
    "iceberg.catalog.uri" = "https://glue.us-west-2.amazonaws.com/iceberg",
    "iceberg.catalog.warehouse" = "081976408565"
);

CREATE EXTERNAL CATALOG polaris
PROPERTIES
(
    "type" = "iceberg",
    "iceberg.catalog.type" = "rest",
    "iceberg.catalog.uri" = "https://polaris.example.com/api/catalog",
    "iceberg.catalog.warehouse" = "sales",
    "iceberg.catalog.oauth2.credential" = "${POLARIS_CREDENTIAL}"
);

SELECT * FROM FILES
(
    "path" = "s3://cold_store/events/*",
    "format" = "parquet",
    "aws.s3.use_instance_profile" = "true",
    "aws.s3.region" = "us-west-2",
    "aws.s3.endpoint" = "https://sales.s3.us-west-2.amazonaws.com"
);
