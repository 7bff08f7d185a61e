INSERT INTO [dbo].[Settings] ([Key], [Value]) VALUES (N'aws.s3.region', N'us-west-2'), (N'aws.s3.access_key', N'x'), ('type', 'hive');
UPDATE [dbo].[Settings] SET [Value] = 'true' WHERE [Key] = 'aws.s3.use_instance_profile';
MERGE [dbo].[Settings] AS t USING (VALUES ('aws.s3.region', 'eu-west-1')) AS s ([Key], [Value]) ON t.[Key] = s.[Key]
WHEN MATCHED THEN UPDATE SET t.[Value] = s.[Value] WHEN NOT MATCHED THEN INSERT ([Key], [Value]) VALUES (s.[Key], s.[Value]);
