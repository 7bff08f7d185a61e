CREATE EXTENSION IF NOT EXISTS aws_s3 CASCADE;
SELECT aws_s3.table_import_from_s3('t', '', '(format csv, header true)', aws_commons.create_s3_uri('bucket', 'file.csv', 'us-west-2'), aws_commons.create_aws_credentials('AKIAIOSFODNN7EXAMPLE', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', ''));
SELECT * FROM aws_s3.query_export_to_s3('SELECT * FROM files', aws_commons.create_s3_uri('bucket', 'out', 'us-west-2'), options := 'format csv, delimiter $$:$$');
