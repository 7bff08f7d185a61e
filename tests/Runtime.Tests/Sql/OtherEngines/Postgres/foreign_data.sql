CREATE SERVER s3_srv FOREIGN DATA WRAPPER parquet_s3_fdw OPTIONS (aws_region 'us-west-2', use_minio 'false');
CREATE USER MAPPING FOR public SERVER s3_srv OPTIONS (user 'AKIAIOSFODNN7EXAMPLE', password 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
CREATE FOREIGN TABLE files (id int, name text) SERVER s3_srv OPTIONS (dirname 's3://bucket/dir', sorted 'id');
