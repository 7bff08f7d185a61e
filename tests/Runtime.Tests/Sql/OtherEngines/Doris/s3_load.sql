LOAD LABEL example_db.label_1
(
    DATA INFILE("s3://bucket/in/2024-0[1-3]/*.csv")
    INTO TABLE orders
    COLUMNS TERMINATED BY ","
    FORMAT AS "CSV"
    (id, @tmp, amount)
    SET (day = str_to_date(@tmp, '%Y-%m-%d'))
    WHERE amount > 0
)
WITH S3
(
    "provider" = "S3",
    "s3.endpoint" = "s3.us-west-2.amazonaws.com",
    "s3.region" = "us-west-2",
    "s3.access_key" = "ak",
    "s3.secret_key" = "sk"
)
PROPERTIES ("timeout" = "3600");
SHOW LOAD FROM example_db WHERE LABEL = "label_1";
