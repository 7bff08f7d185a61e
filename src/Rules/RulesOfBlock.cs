using System;
using System.Threading;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Which rules have anything to look at in a block, by what is given in it. A program has few kinds of blocks, so the last
/// answers are kept: most of the rules then cost a valid configuration nothing.
/// </summary>
internal static class RulesOfBlock
{
    private const int Places = 64;

    private static readonly Answer?[] _answers = new Answer?[Places];

    internal static Rule[] For(ParameterSet given)
    {
        // Whatever thread wrote an answer last, it is a whole one.
        ref var place = ref _answers[(given.Bits * 0x9E3779B1u) >> 26];
        var answer = Volatile.Read(ref place);
        if (answer is null || answer.Given != given)
            Volatile.Write(ref place, answer = new Answer(given));
        return answer.Rules;
    }

    private sealed class Answer(ParameterSet given)
    {
        public ParameterSet Given => given;

        /// <summary>Those that judge a value by itself come first.</summary>
        public Rule[] Rules { get; } =
        [
            .. Array.FindAll(AuthRules.Order.BlocksFirst, rule => rule.Concerns(given)),
            .. Array.FindAll(AuthRules.Order.Blocks, rule => rule.Concerns(given)),
        ];
    }
}
