using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth;

namespace Quickstart;

/// <summary>Prints results in a readable form. The library masks secrets in everything that is printed here.</summary>
internal static class Show
{
    public static void Statement(string title, SqlStatement statement)
    {
        Title(title);
        Console.WriteLine(statement);
        Console.WriteLine();
    }

    public static void Commands(string title, IReadOnlyList<string> commands)
    {
        Title(title);
        foreach (var command in commands)
            Console.WriteLine(command.Split('\n')[0] + " …");
        Console.WriteLine();
    }

    public static void Problems(string title, IReadOnlyList<AuthProblem> problems)
    {
        Title(title);
        foreach (var problem in problems.OrderByDescending(static p => p.Severity))
        {
            Console.WriteLine($"{problem.Severity.ToString().ToUpperInvariant(),-7} {problem.Id} {problem.Key}");
            Console.WriteLine($"        {problem.Message}");
        }

        Console.WriteLine();
    }

    private static void Title(string title)
    {
        Console.WriteLine(title);
        Console.WriteLine(new string('-', title.Length));
    }
}
