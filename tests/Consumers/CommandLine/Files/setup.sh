mysql -h fe -P 9030 <<'SQL'
ALTER CATALOG lake SET ("aws.s3.enable_ssl" = "ture");
SQL
