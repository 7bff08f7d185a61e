SELECT a, b, a+b INTO OUTFILE '/tmp/result.text' FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' LINES TERMINATED BY '\n' FROM test_table;
SELECT `key`, value FROM settings WHERE `key` = 'aws.s3.region' INTO @region;
LOAD DATA LOCAL INFILE 'data.csv' IGNORE INTO TABLE settings CHARACTER SET utf8 IGNORE 1 LINES;
