CREATE STORAGE VAULT IF NOT EXISTS s3_vault
PROPERTIES (
    "type" = "S3",
    "s3.endpoint" = "s3.us-east-1.amazonaws.com",
    "s3.access_key" = "ak",
    "s3.secret_key" = "sk",
    "s3.region" = "us-east-1",
    "s3.root.path" = "doris_test",
    "s3.bucket" = "doris-bucket",
    "provider" = "S3",
    "use_path_style" = "false"
);
SET s3_vault AS DEFAULT STORAGE VAULT;
CREATE RESOURCE "remote_s3" PROPERTIES ("type" = "s3", "s3.endpoint" = "bj.s3.com", "s3.region" = "bj", "s3.bucket" = "test-bucket", "s3.root.path" = "path/to/root",
    "s3.access_key" = "bbb", "s3.secret_key" = "aaaa", "s3.connection.maximum" = "50");
CREATE STORAGE POLICY testPolicy PROPERTIES ("storage_resource" = "remote_s3", "cooldown_ttl" = "1d");
ALTER RESOURCE 'remote_s3' PROPERTIES ('s3.connection.maximum' = '100');
