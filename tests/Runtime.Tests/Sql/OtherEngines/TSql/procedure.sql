USE [Shop]
GO
SET ANSI_NULLS ON
GO
CREATE OR ALTER PROCEDURE [dbo].[GetFiles] @Bucket nvarchar(64) = N'it''s', @Count int OUTPUT
AS
BEGIN
    SET NOCOUNT ON;
    SELECT [Path], "Name" = [Note] FROM [dbo].[Files] WITH (NOLOCK) WHERE [Path] LIKE N's3://' + @Bucket + N'/%' ESCAPE N'\';
    SET @Count = @@ROWCOUNT;
END
GO
