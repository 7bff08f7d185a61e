using System.Threading;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The rules that have to be asked, by shape. A program has few of them, so the last answers are kept.</summary>
internal sealed class RulesOfShapes
{
    private const int Places = 64;

    private readonly Answer?[] _answers = new Answer?[Places];

    internal Rule[]? Find(in Shape shape)
    {
        // Whatever thread wrote an answer last, it is a whole one.
        var answer = Volatile.Read(ref _answers[PlaceOf(shape)]);
        return answer is not null && answer.Shape == shape ? answer.Rules : null;
    }

    internal Rule[] Keep(in Shape shape, Rule[] rules)
    {
        Volatile.Write(ref _answers[PlaceOf(shape)], new Answer(shape, rules));
        return rules;
    }

    private static int PlaceOf(in Shape shape) => shape.GetHashCode() & (Places - 1);

    private sealed class Answer(Shape shape, Rule[] rules)
    {
        public Shape Shape => shape;

        public Rule[] Rules => rules;
    }
}
