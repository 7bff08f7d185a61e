CREATE REPOSITORY `s3_repo` WITH S3 ON LOCATION "s3://bucket/backup"
PROPERTIES (
    "s3.endpoint" = "http://s3.us-west-2.amazonaws.com",
    "s3.region" = "us-west-2",
    "s3.access_key" = "ak",
    "s3.secret_key" = "sk"
);
BACKUP SNAPSHOT example_db.snap_1 TO s3_repo ON (t1 PARTITION (p1, p2), t2 AS t3) PROPERTIES ("type" = "full");
RESTORE SNAPSHOT example_db.snap_1 FROM s3_repo ON (`t1`) PROPERTIES ("backup_timestamp" = "2018-05-04-16-45-08", "replication_num" = "1");
