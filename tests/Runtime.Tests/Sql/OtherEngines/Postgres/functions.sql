CREATE OR REPLACE FUNCTION f(p text) RETURNS text LANGUAGE plpgsql AS $body$
DECLARE
  r record;
BEGIN
  -- it's fine
  FOR r IN EXECUTE format('SELECT %I FROM files WHERE path = %L', 'path', p) LOOP
    RAISE NOTICE 'aws.s3.region = "%"', r.path;
  END LOOP;
  RETURN 'CREATE EXTERNAL CATALOG c PROPERTIES ("aws.s3.region" = "x")';
END;
$body$;
SELECT f('s3://b/');
