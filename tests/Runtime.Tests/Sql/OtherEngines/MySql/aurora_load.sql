LOAD DATA FROM S3 's3-us-west-2://bucket/data.txt' INTO TABLE t FIELDS TERMINATED BY ',' ENCLOSED BY '"' ESCAPED BY '\\' LINES TERMINATED BY '\n' (a, b, @c) SET c = nullif(@c, '');
SELECT * FROM employees INTO OUTFILE S3 's3-us-west-2://bucket/out' FORMAT CSV HEADER OVERWRITE ON;
CREATE USER 'loader'@'%' IDENTIFIED BY 'pass;word';
GRANT AWS_LOAD_S3_ACCESS TO 'loader'@'%';
SET GLOBAL aws_default_s3_role = 'arn:aws:iam::123456789012:role/aurora';
