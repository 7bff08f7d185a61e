-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!50503 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `files`;
CREATE TABLE `files` (
  `id` int NOT NULL AUTO_INCREMENT,
  `path` varchar(255) DEFAULT 's3://bucket/',
  `note` text COMMENT 'it''s a "note"; see #1',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4;
LOCK TABLES `files` WRITE;
INSERT INTO `files` VALUES (1,'s3://b/a.csv','aws.s3.region = \'x\''),(2,'s3://b/b.csv','\"aws.s3.access_key\" = \"y\"');
UNLOCK TABLES;
