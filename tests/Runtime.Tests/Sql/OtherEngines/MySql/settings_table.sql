CREATE TABLE properties (`name` varchar(64), `value` varchar(64));
INSERT INTO properties (`name`, `value`) VALUES ('aws.s3.region', 'us-west-2'), ('aws.s3.access_key', 'x'), ('hive.metastore.type', 'glue');
SELECT * FROM properties WHERE `name` = 'aws.s3.region' AND `value` = "us-west-2";
UPDATE properties SET `value` = 'true' WHERE `name` = 'aws.s3.use_instance_profile';
