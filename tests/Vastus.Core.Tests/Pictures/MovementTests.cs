using Vastus.Core.Pictures;
using Vastus.Core.Relief;

namespace Vastus.Core.Tests.Pictures;

public sealed class MovementTests
{
    private static readonly IReadOnlyDictionary<string, Picture> All = PictureBook.Embedded.ById;

    private static readonly (Joint From, Joint To, double Length)[] Bones =
    [
        (Joint.NearHip, Joint.NearKnee, Figure.Thigh), (Joint.NearKnee, Joint.NearAnkle, Figure.Shin), (Joint.NearAnkle, Joint.NearToe, Figure.Foot),
        (Joint.FarHip, Joint.FarKnee, Figure.Thigh), (Joint.FarKnee, Joint.FarAnkle, Figure.Shin), (Joint.FarAnkle, Joint.FarToe, Figure.Foot),
        (Joint.NearShoulder, Joint.NearElbow, Figure.UpperArm), (Joint.NearElbow, Joint.NearHand, Figure.Forearm),
        (Joint.FarShoulder, Joint.FarElbow, Figure.UpperArm), (Joint.FarElbow, Joint.FarHand, Figure.Forearm),
    ];

    public static TheoryData<string> Moving => [.. All.Values.Where(p => p.Moves).Select(p => p.Id)];

    public static TheoryData<string> WithSomebody => [.. All.Values.Where(p => p.Poses.Count > 0).Select(p => p.Id)];

    [Fact]
    public void Each_of_the_33_exercises_moves() => Assert.All(
        Enumerable.Range(1, 33), number => Assert.True(All.TryGetValue($"EX-{number:00}", out var picture) && picture.Moves, $"EX-{number:00}"));

    [Fact]
    public void Both_versions_of_every_stretch_move() => Assert.All(
        ReliefKnowledge.Embedded.Stretches.SelectMany(s => new[] { s.Up.Picture, s.Bed.Picture }),
        id => Assert.True(All.TryGetValue(id, out var picture) && picture.Moves, id));

    [Theory]
    [MemberData(nameof(WithSomebody))]
    public void Limbs_keep_their_length_and_are_seen_shorter_only_when_they_point_at_the_viewer(string id)
    {
        foreach (var figure in Figures(id))
        {
            foreach (var (from, to, length) in Bones)
            {
                var seen = (figure[to] - figure[from]).Length;
                if (figure.View is Viewpoint.Side)
                    Assert.Equal(length, seen, tolerance: 0.05);
                else
                    Assert.InRange(seen, 0, length * 1.04);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Moving))]
    public void The_anchor_stays_where_it_is_between_two_poses_that_agree_on_it(string id)
    {
        var poses = All[id].Poses;
        foreach (var (from, to) in poses.Zip(poses.Skip(1)).Where(pair => pair.First.Anchor == pair.Second.Anchor))
        {
            foreach (var share in new[] { 0.1, 0.5, 0.9 })
            {
                var place = from.Towards(to, share, All[id].Planted)[from.Anchor];
                Assert.Equal(0, (place - Point.Between(from.At, to.At, share)).Length, tolerance: 0.01);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Moving))]
    public void A_planted_foot_goes_straight_from_one_pose_to_the_next(string id)
    {
        var picture = All[id];
        foreach (var (from, to) in picture.Poses.Zip(picture.Poses.Skip(1)))
        {
            foreach (var foot in picture.Planted)
            {
                var place = from.Towards(to, 0.5, picture.Planted)[foot];
                Assert.Equal(0, (place - Point.Between(from.Figure[foot], to.Figure[foot], 0.5)).Length, tolerance: 1.5);
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithSomebody))]
    public void Nobody_leaves_the_paper(string id)
    {
        foreach (var (joint, place) in Figures(id).SelectMany(figure => figure.Joints))
        {
            var around = joint is Joint.Head ? Figure.HeadRadius : 3;
            Assert.True(place.X >= around && place.X <= Drawing.Width - around && place.Y >= around && place.Y <= Drawing.Height - around, $"{joint} at {place}");
        }
    }

    [Theory]
    [MemberData(nameof(WithSomebody))]
    public void No_foot_goes_through_the_floor(string id)
    {
        var ground = Ground(All[id]);
        foreach (var figure in Figures(id).Where(f => f.View is Viewpoint.Side))
        {
            foreach (var joint in new[] { Joint.NearAnkle, Joint.NearToe, Joint.FarAnkle, Joint.FarToe })
                Assert.True(figure[joint].Y + Figure.Sole <= ground + 2.5, $"{joint} at {figure[joint]}, ground {ground}");
        }
    }

    [Theory]
    [MemberData(nameof(Moving))]
    public void The_last_frame_is_the_first_one_again_and_none_jumps(string id)
    {
        var frames = All[id].Frames(200).Select(frame => frame.Figure!).ToList();

        Assert.Equal(200, frames.Count);
        foreach (var joint in Enum.GetValues<Joint>())
        {
            Assert.Equal(0, (frames[0][joint] - frames[^1][joint]).Length, tolerance: 0.6);
            Assert.All(frames.Zip(frames.Skip(1)), pair => Assert.True((pair.First[joint] - pair.Second[joint]).Length < 6, $"{joint}: {pair.First[joint]} to {pair.Second[joint]}"));
        }
    }

    [Theory]
    [MemberData(nameof(Moving))]
    public void What_a_page_needs_to_show_it_moving_is_small(string id)
    {
        var picture = All[id];

        Assert.InRange(Drawing.Moving(picture).Length, 1, 10_500);
        Assert.InRange(Drawing.Goal(picture).Length, 1, 4_500);
    }

    [Fact]
    public void A_person_who_stands_upright_is_drawn_from_the_ankle_up()
    {
        var figure = Figure.FromAngles(Viewpoint.Side, 0, LegAngles.Straight, LegAngles.Straight, Joint.NearAnkle, new(100, 160));

        Assert.Equal(new(100, 160 - Figure.Shin - Figure.Thigh), Rounded(figure[Joint.NearHip]));
        Assert.Equal(new(100 + Figure.Foot, 160), Rounded(figure[Joint.NearToe]));
        Assert.Equal(new(100, 160 - Figure.Shin - Figure.Thigh - Figure.Trunk), Rounded(figure[Joint.Neck]));
    }

    [Fact]
    public void A_foot_without_an_angle_stands_flat_whatever_the_leg_does()
    {
        var leg = new LegAngles(65, 60, null);
        var figure = Figure.FromAngles(Viewpoint.Side, 30, leg, leg, Joint.NearAnkle, new(100, 160));

        Assert.Equal(160, figure[Joint.NearToe].Y, tolerance: 0.001);
        Assert.Equal(25, leg.Flat(30).Ankle);
    }

    private static Point Rounded(Point point) => new(Math.Round(point.X, 6), Math.Round(point.Y, 6));

    private static IEnumerable<Figure> Figures(string id)
    {
        var picture = All[id];
        return (picture.Moves ? picture.Frames(60) : [picture.Goal]).Select(frame => frame.Figure!);
    }

    /// <summary>The lowest thing to stand or lie on.</summary>
    private static double Ground(Picture picture) => picture.Things
        .Where(t => t.Kind is ThingKind.Floor or ThingKind.Bed or ThingKind.Rug or ThingKind.Mat)
        .Select(t => t.In(null).Numbers)
        .Select(n => n.Count is 4 ? n[1] + n[3] : n[^1])
        .DefaultIfEmpty(Drawing.Height)
        .Max() + (picture.Things.Any(t => t.Kind is ThingKind.Bed && t.Places[1].Number < 200) ? 60 : 0);
}
