BACKUP DATABASE [Shop] TO URL = 's3://s3.us-west-2.amazonaws.com/bucket/shop.bak' WITH COMPRESSION, STATS = 10, FORMAT, MAXTRANSFERSIZE = 20971520;
RESTORE DATABASE [Shop] FROM URL = 's3://s3.us-west-2.amazonaws.com/bucket/shop.bak' WITH REPLACE;
exec msdb.dbo.rds_backup_database @source_db_name='Shop', @s3_arn_to_backup_to='arn:aws:s3:::bucket/shop.bak', @overwrite_s3_backup_file=1;
