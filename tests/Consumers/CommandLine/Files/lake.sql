CREATE EXTERNAL CATALOG lake
PROPERTIES
(
    "type" = "hive",
    "hive.metastore.uris" = "thrift://10.0.0.1:9083",
    "aws.s3.use_instance_profile" = "yes",
    "aws.s3.region" = "us-west-2"
);
