using System;
using System.Linq;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Provides the files of the measured workspaces. <c>/*0*/</c> is where a person types a number.</summary>
internal static class EditorFiles
{
    /// <summary>Returns a file as any program contains them, which has nothing to do with StarRocks.</summary>
    public static string Ordinary(int number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Shop.Orders;

        public sealed record Order{{number}}(int Id, string Customer, decimal Amount, string? Note);

        public sealed class OrderService{{number}}
        {
            private readonly Dictionary<string, List<Order{{number}}>> _orders = new() { ["nobody"] = [] };

            public IReadOnlyList<Order{{number}}> Find(string customer)
            {
                if (!_orders.TryGetValue(customer, out var orders))
                    throw new KeyNotFoundException($"There is no customer '{customer}'.");
                return orders.Where(order => order.Amount > /*0*/10).OrderBy(order => order.Id).ToList();
            }

            public Order{{number}} Add(string customer, decimal amount)
            {
                var orders = _orders.TryGetValue(customer, out var known) ? known : _orders[customer] = new List<Order{{number}}>();
                var order = new Order{{number}}(orders.Count + 1, customer, amount, amount > 1000 ? "large" : null);
                orders.Add(order);
                Console.WriteLine("Added order {0} of {1}: {2}", order.Id, order.Customer, order.Note ?? "no note");
                return order;
            }

            public string Report() => string.Join(Environment.NewLine, _orders
                .Select(pair => $"{pair.Key}: {pair.Value.Sum(order => order.Amount):N2} in {pair.Value.Count} orders")
                .Append("SELECT customer, SUM(amount) FROM orders GROUP BY customer"));
        }

        """;

    /// <summary>Returns a file with 120 property lists, all of them right: dictionaries, objects and SQL.</summary>
    public static string Lists() => $$""""
        using System;
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        namespace Shop.Lake;

        [AwsAuth("aws.s3")]
        public sealed partial class TeamS3
        {
            public bool UseInstanceProfile { get; init; }
            public string? IamRoleArn { get; init; }
            public string? Region { get; init; }
        }

        public static class Lists
        {
            public static int Limit => /*0*/10;

        {{string.Concat(Enumerable.Range(0, 40).Select(List))}}
        }

        """";

    private static string List(int number) => $$""""
            public static Dictionary<string, string> Pairs{{number}}() => new()
            {
                ["aws.s3.use_instance_profile"] = "true",
                ["aws.s3.region"] = "us-west-2",
            };

            public static TeamS3 Object{{number}}() =>
                new() { UseInstanceProfile = true, Region = "us-west-2", IamRoleArn = "arn:aws:iam::123456789012:role/lake{{number}}" };

            public static string Sql{{number}}() => """
                CREATE EXTERNAL CATALOG lake{{number}} PROPERTIES
                (
                    "type" = "hive",
                    "hive.metastore.uris" = "thrift://10.0.0.1:9083",
                    "aws.s3.use_instance_profile" = "true",
                    "aws.s3.region" = "us-west-2"
                )
                """;

        """";
}
