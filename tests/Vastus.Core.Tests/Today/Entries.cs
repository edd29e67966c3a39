using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Tests.Today;

/// <summary>Entries for the tests of a day.</summary>
internal static class Entries
{
    public static Entry At(string at, Happening what) => new(Guid.NewGuid(), Moment.Parse(at)!.Value, what);

    public static Entry Drink(string at, decimal millilitres) => At(at, new Fluid(millilitres));

    public static Entry Walk(string at, decimal? minutes, Effort? effort = null) =>
        At(at, new Exercise { Effort = effort, Minutes = minutes is { } m ? new Minutes(m) : null });

    public static Entry CheckIn(string at, params string[] covers) => At(at, new CheckIn(covers));

    public static LocalDate Day(int day, int month = 3) => new(2026, month, day);
}
