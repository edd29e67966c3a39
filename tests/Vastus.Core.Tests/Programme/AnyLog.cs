using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Programme;

namespace Vastus.Core.Tests.Programme;

/// <summary>Five weeks of a diary in which anything may happen.</summary>
internal static class AnyLog
{
    public const int Days = 35;

    private static readonly string[] Sites = ["gastrocnemius", "hamstrings", "rectus-femoris", "buttock", "somewhere"];

    /// <summary>From a seed: mostly good sessions of what was planned, with all that can go wrong.</summary>
    public static Gen<(Life Life, IReadOnlyList<Entry> Entries)> Some { get; } =
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Of((ulong)seed));

    private static (Life, IReadOnlyList<Entry>) Of(ulong seed)
    {
        var random = new Seeded(seed);
        // How well things go differs between people, so that both much and little moves.
        var trouble = random.Pick(0.0, 0.02, 0.1, 0.3);
        var besides = Enumerable.Range(0, Days).Where(_ => random.Chance(trouble)).ToDictionary(day => day, Happening (day) => random.Between(0, 5) switch
        {
            0 => new Custom(TrainingLog.PauseName),
            1 or 2 => new Custom(TrainingLog.ClearName),
            _ => new Spasm { Site = random.Pick<string>(Sites), Type = random.Pick(SpasmType.Cramp, SpasmType.Spasm, SpasmType.Twitch) },
        });
        var life = new Life($"seed {seed}")
        {
            Besides = besides,
            Away = day => Chance(seed, day, 1, trouble / 2),
            Pain = (day, planned) => Chance(seed, day, planned.Exercise.Id[^1], trouble / 2) ? null : Chance(seed, day, planned.Exercise.Id[^2] + 40, trouble) ? 6 : 1,
            Effort = day => Chance(seed, day, 2, trouble / 2) ? null : 5,
            Morning = day => Chance(seed, day, 3, trouble / 2) ? null : Chance(seed, day, 4, trouble / 2) ? 5 : 1,
            Cramp = (day, planned) => Chance(seed, day, planned.Exercise.Id[^1] + 500, trouble / 3),
            FormBroke = (day, planned) => Chance(seed, day, planned.Exercise.Id[^1] + 900, trouble / 2),
        };
        var player = new Player(life);
        player.Play(Days / 7);
        return (life, player.Entries);
    }

    private static bool Chance(ulong seed, int day, int part, double probability) => Seeded.Part(seed, (ulong)((day * 10_000) + part)).Chance(probability);
}
