CREATE TABLE IF NOT EXISTS example_db.site_visit
(
    `user_id` LARGEINT NOT NULL COMMENT "user's id",
    `date` DATE NOT NULL COMMENT 'a "date"',
    `cost` BIGINT SUM DEFAULT "0"
)
AGGREGATE KEY(`user_id`, `date`)
PARTITION BY RANGE(`date`) (PARTITION p1 VALUES LESS THAN ("2020-02-01"), PARTITION p2 VALUES [("2020-02-01"), ("2020-03-01")))
DISTRIBUTED BY HASH(`user_id`) BUCKETS 10
PROPERTIES ("replication_allocation" = "tag.location.default: 1", "storage_policy" = "testPolicy");
CREATE ROUTINE LOAD example_db.job ON site_visit
COLUMNS TERMINATED BY ",", COLUMNS(user_id, date, cost)
PROPERTIES ("desired_concurrent_number"="3", "strict_mode" = "false")
FROM KAFKA ("kafka_broker_list" = "broker1:9092", "kafka_topic" = "t", "property.sasl.password" = "x");
