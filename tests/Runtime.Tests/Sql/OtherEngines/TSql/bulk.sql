BULK INSERT dbo.Files FROM 's3://bucket/files.csv' WITH (DATA_SOURCE = 's3_ds', FORMAT = 'CSV', FIELDQUOTE = '"', FIRSTROW = 2);
INSERT INTO files (id, path) EXEC dbo.GetFiles;
INSERT INTO dbo.Files (Path) OUTPUT inserted.Id INTO @ids VALUES ('s3://b/it''s');
