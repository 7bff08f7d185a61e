CREATE ROLE loader LOGIN PASSWORD 'p''w;"' VALID UNTIL '2030-01-01';
CREATE POLICY p ON files FOR SELECT USING (owner = current_user OR path ~ '^s3://[^/]+/');
GRANT SELECT ON ALL TABLES IN SCHEMA public TO loader;
COMMENT ON TABLE files IS 'WITH BROKER ("aws.s3.region" = "x")';
