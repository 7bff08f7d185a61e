\set region 'us-west-2'
\connect db
SELECT :'region' AS region, :"col" FROM t \gset
\echo `date`
SELECT 1 \g out.txt
\if :{?region}
SELECT 'x';
\endif
