CREATE EXTERNAL TABLE [lake].[Orders] WITH (LOCATION = 'orders/', DATA_SOURCE = [lake], FILE_FORMAT = [parquet]) AS SELECT * FROM dbo.Orders;
COPY INTO dbo.Orders FROM 'https://acct.blob.core.windows.net/c/*.csv' WITH (FILE_TYPE = 'CSV', CREDENTIAL = (IDENTITY = 'Managed Identity'), FIRSTROW = 2, FIELDTERMINATOR = ';', ROWTERMINATOR = '0X0A');
CREATE RESOURCE POOL p WITH (MAX_CPU_PERCENT = 50);
