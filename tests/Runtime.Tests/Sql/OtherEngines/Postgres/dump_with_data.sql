--
-- PostgreSQL database dump
--
SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.settings (
    name text NOT NULL,
    value text DEFAULT 'it''s'::text
);
COPY public.settings (name, value) FROM stdin;
aws.s3.region	us-west-2
aws.s3.note	it's "quoted
hive	(open
\.
ALTER TABLE ONLY public.settings ADD CONSTRAINT settings_pkey PRIMARY KEY (name);
