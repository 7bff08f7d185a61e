LOAD LABEL example_db.hdfs_1
(
    DATA INFILE("hdfs://nn:8020/user/palo/data/input/file")
    INTO TABLE my_table
    COLUMNS TERMINATED BY "|"
)
WITH BROKER my_hdfs_broker
(
    "username" = "hdfs_user",
    "password" = "hdfs_passwd",
    "dfs.nameservices" = "my_ha"
)
PROPERTIES ("max_filter_ratio" = "0.1");
CANCEL LOAD FROM example_db WHERE LABEL LIKE "hdfs\_%";
