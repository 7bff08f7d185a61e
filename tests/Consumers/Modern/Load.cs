using System;
using System.Collections.Generic;
using StarRocks.AwsAuth;

namespace Modern.@event;

[BrokerLoad]
internal sealed partial record Load(IReadOnlyList<LoadData> Data, S3Auth S3, TimeSpan? Timeout = null);
