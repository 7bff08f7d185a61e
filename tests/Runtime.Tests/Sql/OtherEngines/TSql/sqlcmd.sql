:setvar Region "us-west-2"
:setvar Bucket s3
:r .\other.sql
USE [$(DatabaseName)]
GO
PRINT N'$(Region) = "$(Bucket)"'
IF N'$(__IsSqlCmdEnabled)' NOT LIKE N'True' SET NOEXEC ON;
GO 5
