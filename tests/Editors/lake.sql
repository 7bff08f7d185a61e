CREATE EXTERNAL CATALOG lake
PROPERTIES
(
    "type" = "hive",
    "hive.metastore.uris" = "thrift://10.0.0.1:9083",
    "aws.s3.use_instance_profile" = "true",
    "aws.s3.regoin" = "us-west-2"
);
