INSTALL httpfs; LOAD httpfs;
CREATE SECRET s (TYPE s3, KEY_ID 'AKIAIOSFODNN7EXAMPLE', SECRET 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', REGION 'us-west-2');
SET s3_region = 'us-west-2';
COPY (SELECT * FROM read_parquet('s3://b/*.parquet', hive_partitioning = true)) TO 's3://b/out' (FORMAT parquet, PARTITION_BY (y));
