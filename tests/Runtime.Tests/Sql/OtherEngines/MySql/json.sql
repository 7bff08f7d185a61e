CREATE TABLE conf (doc JSON);
INSERT INTO conf VALUES ('{"aws.s3.use_instance_profile": "true", "aws.s3.region": "us-west-2", "type": "hive"}');
SELECT doc->>'$."aws.s3.region"', JSON_EXTRACT(doc, '$.type') FROM conf WHERE doc->'$.type' = 'hive';
UPDATE conf SET doc = JSON_SET(doc, '$."aws.s3.access_key"', 'AKIAIOSFODNN7EXAMPLE');
