-- Hive tables whose metadata is in Glue
CREATE CATALOG hive_glue PROPERTIES (
    "type" = "hms",
    "hive.metastore.type" = "glue",
    "glue.region" = "us-east-1",
    "glue.endpoint" = "https://glue.us-east-1.amazonaws.com",
    "glue.access_key" = "AKIAIOSFODNN7EXAMPLE",
    "glue.secret_key" = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
);
SWITCH hive_glue;
SHOW DATABASES;
REFRESH CATALOG hive_glue;
