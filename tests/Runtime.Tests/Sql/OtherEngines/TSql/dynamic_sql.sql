DECLARE @sql nvarchar(max) = N'CREATE EXTERNAL CATALOG c PROPERTIES ("aws.s3.region" = "x", "aws.s3.access_key" = "y")';
DECLARE @q char(1) = '''';
EXEC sp_executesql @sql, N'@p int', @p = 1;
EXEC (N'SELECT ' + @q + N'it''s' + @q);
