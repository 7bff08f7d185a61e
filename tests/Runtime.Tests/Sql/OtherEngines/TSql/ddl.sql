CREATE TABLE [dbo].[Files]([Id] [int] IDENTITY(1,1) NOT NULL, [Path] [nvarchar](max) NULL CONSTRAINT [DF] DEFAULT ('s3://'), CONSTRAINT [PK] PRIMARY KEY CLUSTERED ([Id] ASC)
 WITH (PAD_INDEX = OFF, IGNORE_DUP_KEY = OFF) ON [PRIMARY]) ON [PRIMARY] TEXTIMAGE_ON [PRIMARY]
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'aws.s3.region = "x"' , @level0type=N'SCHEMA',@level0name=N'dbo'
GO
ALTER DATABASE [Shop] SET RECOVERY SIMPLE WITH NO_WAIT;
