COPY files TO PROGRAM 'aws s3 cp - s3://bucket/files.csv' WITH (FORMAT csv, HEADER, QUOTE '"', ESCAPE '''');
COPY (SELECT * FROM files) TO '/tmp/files.csv' WITH (FORMAT csv);
\copy files FROM 'files.csv' CSV HEADER
