SELECT @x.value('(/a/@b)[1]', 'nvarchar(10)'), JSON_VALUE(@j, '$."aws.s3.region"') FROM OPENJSON(@j) WITH (region nvarchar(20) '$."aws.s3.region"', [type] nvarchar(9) '$.type');
SELECT * FROM Files FOR XML PATH('file'), ROOT('files'), ELEMENTS XSINIL;
DECLARE @j nvarchar(max) = N'{"aws.s3.region": "us-west-2", "aws.s3.use_instance_profile": "true"}';
