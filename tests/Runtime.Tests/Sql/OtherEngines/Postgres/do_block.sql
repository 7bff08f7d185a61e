DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'loader') THEN
    EXECUTE 'CREATE ROLE loader';
  END IF;
EXCEPTION WHEN others THEN
  RAISE WARNING 'can''t: % (aws)', SQLERRM;
END
$$;
