mysql> SHOW TABLES;
+----------------+
| Tables_in_test |
+----------------+
| files          |
+----------------+
1 row in set (0.00 sec)

mysql> SELECT * FROM files WHERE path = "s3://b/it's" \G
*************************** 1. row ***************************
  id: 1
path: s3://b/it's
1 row in set (0.00 sec)

mysql> exit
Bye
