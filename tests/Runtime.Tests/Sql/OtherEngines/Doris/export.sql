EXPORT TABLE test.orders PARTITION (p1, p2)
TO "s3://bucket/export/"
PROPERTIES ("format" = "parquet", "max_file_size" = "512MB", "parallelism" = "5")
WITH S3 (
    "s3.endpoint" = "http://s3.us-west-2.amazonaws.com",
    "s3.region" = "us-west-2",
    "s3.access_key" = "ak",
    "s3.secret_key" = "sk"
);
EXPORT TABLE test.orders TO "hdfs://host/path/to/export/" WITH BROKER "hdfs" ("username"="xxx", "password"="yyy");
