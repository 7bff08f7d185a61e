CREATE CATALOG hms PROPERTIES (
    'type'='hms',
    'hive.metastore.uris' = 'thrift://172.0.0.1:9083',
    'AWS_ACCESS_KEY' = 'ak',
    'AWS_SECRET_KEY' = 'sk',
    'AWS_ENDPOINT' = 's3.us-east-1.amazonaws.com',
    'AWS_REGION' = 'us-east-1',
    'fs.s3a.connection.maximum' = '100'
);
