CREATE EXTERNAL CATALOG sales
PROPERTIES
(
    "type" = "hive",
    "hive.metastore.uris" = "thrift://10.0.0.1:9083",
    "aws.s3.iam_role_arn" = "arn:aws:iam::081976408565:role/s3_assumed_role",
    "aws.s3.endpoint" = "https://s3.us-west-2.amazonaws.com"
);

LOAD LABEL sales.events_2026_11_25
(
    DATA INFILE("s3a://sales/events/*")
    INTO TABLE events
    FORMAT AS "parquet"
)
WITH BROKER
(
    "aws.s3.access_key" = "<your access key>",
    "aws.s3.secret_key" = "<your secret key>",
    "aws.s3.region" = "us-west-2a"
);
