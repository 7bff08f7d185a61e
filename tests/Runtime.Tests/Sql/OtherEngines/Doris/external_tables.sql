CREATE EXTERNAL TABLE `odbc_t` (k1 int) ENGINE=ODBC COMMENT "ODBC" PROPERTIES ("odbc_catalog_resource" = "o", "database" = "test", "table" = "t");
CREATE EXTERNAL TABLE example_db.hive_t (k1 int) ENGINE=HIVE PROPERTIES ('hive.metastore.uris' = 'thrift://127.0.0.1:9083', 'database' = 'd', 'table' = 't');
CREATE EXTERNAL TABLE es_t (k1 bigint) ENGINE=ELASTICSEARCH PROPERTIES ("hosts" = "http://127.0.0.1:8200", "user" = "root", "password" = "root", "index" = "tindex");
