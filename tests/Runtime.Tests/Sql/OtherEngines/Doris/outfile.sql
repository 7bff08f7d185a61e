SELECT c1, c2, c3 FROM tbl WHERE c1 > 0
INTO OUTFILE "s3://bucket/result_"
FORMAT AS ORC
PROPERTIES
(
    "s3.endpoint" = "http://s3.us-west-2.amazonaws.com",
    "s3.region" = "us-west-2",
    "s3.secret_key" = "sk",
    "s3.access_key" = "ak",
    "max_file_size" = "2048MB"
);
SELECT k1, k2 FROM tbl INTO OUTFILE "hdfs://path/to/result_" FORMAT AS CSV PROPERTIES ("broker.name" = "my_broker", "column_separator" = ",", "line_delimiter" = "\n");
