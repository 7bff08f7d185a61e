CREATE TABLE m (t timestamptz NOT NULL, v double precision CHECK (v > 0), tags text[] DEFAULT '{}') PARTITION BY RANGE (t) WITH (fillfactor = 70);
CREATE INDEX CONCURRENTLY i ON m USING gin (tags) WHERE v > 1;
CREATE MATERIALIZED VIEW mv TABLESPACE fast AS SELECT * FROM m WITH NO DATA;
ALTER SYSTEM SET "aws.s3.region" = 'us-west-2';
ALTER ROLE r SET "aws.s3.access_key" TO 'x';
SET "aws.s3.region" = 'us-west-2';
