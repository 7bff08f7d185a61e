SELECT * FROM S3(
    "uri" = "https://bucket.s3.us-west-2.amazonaws.com/a/*.parquet",
    "format" = "parquet",
    "s3.access_key" = "ak", "s3.secret_key" = "sk", "s3.region" = "us-west-2",
    "use_path_style" = "true"
) WHERE k1 <> 'it''s' LIMIT 10;
INSERT INTO t SELECT id, name FROM hdfs("uri" = "hdfs://nn/x.csv", "format" = "csv");
DESC FUNCTION s3("uri" = "http://127.0.0.1:9312/test2/a.csv", "format" = "csv_with_names");
