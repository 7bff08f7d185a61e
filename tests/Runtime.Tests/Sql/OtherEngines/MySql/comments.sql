# a "comment with a quote
#'another
SELECT 1-- 2
; /* it's */ SELECT '--' AS `a``b`, "#" AS `c`; -- "
SELECT 5 --1;
