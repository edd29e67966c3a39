namespace Vastus.Core.Pictures;

/// <summary>A keyframe: a posture as angles, and the joint that keeps it in its place.</summary>
/// <param name="Trunk">Degrees: 0 upright, positive leaning forwards, -90 lying on the back, 90 on the belly.</param>
/// <param name="Tilt">Degrees: positive, the upper body towards the near side. Only from the front.</param>
/// <param name="Head">Degrees forwards from the line of the trunk.</param>
/// <param name="Anchor">The joint that stands at <paramref name="At"/>; the rest follows from it.</param>
public sealed record Pose(
    Viewpoint View, double Trunk, double Tilt, double Head, LegAngles Near, LegAngles Far, Joint Anchor, Point At, Hand NearHand, Hand FarHand)
{
    private Figure Body => Figure.FromAngles(View, Trunk, Near, Far, Anchor, At, Head, Tilt);

    public Figure Figure => With(NearHand.In(Body), FarHand.In(Body));

    /// <summary>Between two poses, in angles, so that limbs keep their length; hands go the straight way.</summary>
    /// <param name="share">0: this pose; 1: the other.</param>
    public Figure Towards(Pose other, double share, IReadOnlySet<Joint> planted)
    {
        var pose = this with
        {
            Trunk = double.Lerp(Trunk, other.Trunk, share),
            Tilt = double.Lerp(Tilt, other.Tilt, share),
            Head = double.Lerp(Head, other.Head, share),
            Near = Between(Near, other.Near),
            Far = Between(Far, other.Far),
            At = Point.Between(At, other.Body[Anchor], share),
        };
        var body = planted.Aggregate(pose.Body, Planted);
        return With(
            body,
            Point.Between(NearHand.In(body), other.NearHand.In(body), share),
            Point.Between(FarHand.In(body), other.FarHand.In(body), share));

        LegAngles Between(LegAngles from, LegAngles to) => from.Ankle is null && to.Ankle is null
            ? from.Towards(to, share)
            : from.Flat(Trunk).Towards(to.Flat(other.Trunk), share);

        Figure Planted(Figure figure, Joint foot)
        {
            var leg = foot is Joint.NearToe or Joint.NearAnkle ? Leg.Near : Leg.Far;
            return figure.Stand(leg, foot,
                Point.Between(Body[foot], other.Body[foot], share),
                double.Lerp(Direction(Body), Direction(other.Body), share));

            double Direction(Figure whose) => (whose[leg.Toe] - whose[leg.Ankle]).Degrees;
        }
    }

    private Figure With(Point near, Point far) => With(Body, near, far);

    private Figure With(Figure body, Point near, Point far) => body
        .Reach(Joint.FarShoulder, Joint.FarElbow, Joint.FarHand, far, FarHand.Elbow)
        .Reach(Joint.NearShoulder, Joint.NearElbow, Joint.NearHand, near, NearHand.Elbow);
}
