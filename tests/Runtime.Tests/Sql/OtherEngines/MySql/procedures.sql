DELIMITER $$
CREATE DEFINER=`root`@`%` PROCEDURE `import_files`(IN bucket VARCHAR(64))
BEGIN
  DECLARE done INT DEFAULT FALSE;
  DECLARE cur CURSOR FOR SELECT path FROM files WHERE path LIKE CONCAT('s3://', bucket, '/%');
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET done = TRUE;
  OPEN cur;
  read_loop: LOOP
    FETCH cur INTO @p;
    IF done THEN LEAVE read_loop; END IF;
    INSERT INTO files (path, note) VALUES (@p, "aws.s3.region");
  END LOOP;
  CLOSE cur;
END$$
DELIMITER ;
CALL import_files('bucket');
