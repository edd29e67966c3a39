using Vastus.Core.Diary;

namespace Vastus.Core.Triage.Logic;

/// <summary>Reads a rule: findings, AND, OR, NOT, brackets, <c>ATLEAST(n: a, b, c)</c>, and comparisons of numbers.</summary>
/// <remarks>NOT binds closest, then AND, then OR. Words in capitals; names as in the knowledge files.</remarks>
public sealed class ExpressionParser
{
    private const int DepthMost = 50;

    private readonly List<Token> tokens;
    private readonly Vocabulary vocabulary;
    private int next;
    private int depth;

    private ExpressionParser(string text, Vocabulary vocabulary) => (tokens, this.vocabulary) = (Token.All(text), vocabulary);

    private Token Here => tokens[next];

    /// <returns>The expression, or the first thing that is wrong with it.</returns>
    public static (Expression? Expression, ExpressionProblem? Problem) Parse(string text, Vocabulary vocabulary)
    {
        try
        {
            var parser = new ExpressionParser(text, vocabulary);
            var whole = parser.Any();
            return parser.Here.Text is "" ? (whole, null) : throw parser.Expected("AND, OR or the end");
        }
        catch (RuleError e)
        {
            return (null, e.Problem);
        }
    }

    /// <summary>At least one of the known findings that stand in a rule, which itself cannot be read: it must not look as if nobody used them.</summary>
    public static Expression StandIn(string text, Vocabulary vocabulary) =>
        new AtLeast(1, [.. Token.All(text).Where(token => vocabulary.IsFinding(token.Text)).Select(token => new Is(token.Text))]);

    private Expression Any() => Chain("OR", All, parts => new AtLeast(1, parts));

    private Expression All() => Chain("AND", One, parts => new All(parts));

    private Expression Chain(string word, Func<Expression> part, Func<IReadOnlyList<Expression>, Expression> whole)
    {
        List<Expression> parts = [part()];
        while (Took(word))
            parts.Add(part());
        return parts is [var only] ? only : whole(parts);
    }

    private Expression One()
    {
        if (++depth > DepthMost)
            throw Error(Here, "the rule is nested too deep", $"write at most {DepthMost} levels, and definitions for the rest");
        var one = Nested();
        depth--;
        return one;
    }

    private Expression Nested()
    {
        if (Took("NOT"))
            return new Not(One());
        if (Took("ATLEAST"))
            return Counted();
        if (!Took("("))
            return Named();
        var inner = Any();
        Take(")");
        return inner;
    }

    private AtLeast Counted()
    {
        Take("(");
        var counted = Here;
        var count = Limit();
        Take(":");
        List<Expression> parts = [Any()];
        while (Took(","))
            parts.Add(Any());
        Take(")");
        return count >= 1 && count <= parts.Count && count == decimal.Truncate(count)
            ? new((int)count, parts)
            : throw Error(counted, $"{count} of {parts.Count} cannot be counted", $"write a whole number from 1 to {parts.Count}");
    }

    private Expression Named()
    {
        var name = Here;
        if (!name.IsName)
            throw Expected("a finding, NOT, ATLEAST or \"(\"");
        next++;
        if (vocabulary.IsFinding(name.Text))
            return new Is(name.Text);
        if (vocabulary.Named.TryGetValue(name.Text, out var named))
            return named;
        if (vocabulary.Numbers.Contains(name.Text))
            return new Comparison(name.Text, Comparator(), Limit());
        if (vocabulary.Scores.TryGetValue(name.Text, out var findings))
            return Score(name, findings);
        throw Error(name, $"\"{name.Text}\" is not known", "write a finding, a definition, a score or a number of the files");
    }

    private AtLeast Score(Token name, IReadOnlyList<string> findings)
    {
        Take(">=");
        var points = Limit();
        return points >= 1 && points <= findings.Count && points == decimal.Truncate(points)
            ? new((int)points, [.. findings.Select(finding => new Is(finding))])
            : throw Error(name, $"{points} points cannot be reached or missed", $"write a whole number from 1 to {findings.Count}");
    }

    private Comparator Comparator()
    {
        Comparator? comparator = Here.Text switch
        {
            ">=" => Logic.Comparator.AtLeast,
            "<=" => Logic.Comparator.AtMost,
            ">" => Logic.Comparator.Over,
            "<" => Logic.Comparator.Under,
            _ => null,
        };
        next += comparator is null ? 0 : 1;
        return comparator ?? throw Expected(">=, <=, > or <");
    }

    private decimal Limit()
    {
        var limit = Number.Parse(Here.Text) ?? throw Expected("a number");
        next++;
        return limit;
    }

    private bool Took(string text)
    {
        if (Here.Text != text)
            return false;
        next++;
        return true;
    }

    private void Take(string text)
    {
        if (!Took(text))
            throw Expected($"\"{text}\"");
    }

    private RuleError Expected(string right) => Error(Here, Here.Text is "" ? "the rule ends too early" : $"\"{Here.Text}\" cannot stand here", $"write {right}");

    private static RuleError Error(Token token, string wrong, string right) => new(new(token.At, wrong, right));

    /// <summary>Leaves the descent at the first problem; never leaves this class.</summary>
    private sealed class RuleError(ExpressionProblem problem) : Exception(problem.Wrong)
    {
        public ExpressionProblem Problem { get; } = problem;
    }
}
