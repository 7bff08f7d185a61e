PREPARE stmt FROM 'SELECT ? AS "aws.s3.region"';
SET @r = 'us-west-2';
EXECUTE stmt USING @r;
DEALLOCATE PREPARE stmt;
SELECT 'a' 'b' "c", N'x', _utf8mb4'y', x'4D', b'01', 0x4D7953514C;
