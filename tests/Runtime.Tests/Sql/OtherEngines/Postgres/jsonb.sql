UPDATE conf SET doc = doc || '{"aws.s3.region": "us-west-2", "aws.s3.use_instance_profile": "true"}'::jsonb WHERE doc @> '{"type": "hive"}' AND doc ? 'aws.s3.region';
SELECT doc #>> '{a,b}', doc -> 'x' ->> 0, doc #- '{a}' FROM conf WHERE doc @? '$.a[*] ? (@ > 2)';
