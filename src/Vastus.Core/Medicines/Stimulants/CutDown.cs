namespace Vastus.Core.Medicines.Stimulants;

/// <summary>How to have less in small steps.</summary>
/// <param name="Percent">Of what is left, at each step. 1 to 99.</param>
/// <param name="EveryDaysLeast">A step lasts so many days at least.</param>
public sealed record CutDown(StimulantFact Fact, int Percent, int EveryDaysLeast, int EveryDaysMost)
{
    private const int Round = 10;

    /// <summary>From a daily amount down to a limit, each step rounded down to tens; the last one is the limit itself.</summary>
    /// <returns>Empty: it is within the limit already.</returns>
    public IReadOnlyList<decimal> Steps(decimal fromMg, decimal limitMg)
    {
        List<decimal> steps = [];
        for (var mg = fromMg; mg > limitMg;)
        {
            var less = mg * (100 - Percent) / 100;
            mg = Math.Max(limitMg, Math.Min(less, Math.Floor(less / Round) * Round));
            steps.Add(mg);
        }

        return steps;
    }
}
