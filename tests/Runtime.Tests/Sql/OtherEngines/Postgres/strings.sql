SELECT E'it\'s \\ "aws.s3.region"', 'a\', "weird ""name""", U&'d\0061t\+000061', $$a 'quoted' "text"$$, $tag$ $$ ; $tag$, B'01', 'x' 'y';
SELECT 'aws.s3.region' AS "aws.s3.region", "t"."aws.s3.access_key" FROM t WHERE "aws.s3.region" = 'us-west-2' AND "type" = 'hive';
