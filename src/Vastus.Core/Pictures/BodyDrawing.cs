namespace Vastus.Core.Pictures;

internal enum Side
{
    Near,
    Far,
}

/// <summary>Hangs the parts of the body on the joints of the figures of a strip.</summary>
internal sealed class BodyDrawing(Strip strip, Viewpoint view, IReadOnlyList<HotMuscle> hot)
{
    private readonly bool profile = view is Viewpoint.Side;

    /// <summary>Trunk and head.</summary>
    public void Trunk()
    {
        strip.Part(Hips, f => (f[Joint.Neck] - Hips(f)).Degrees, () => strip.Along(f => (f[Joint.Neck] - Hips(f)).Length, length =>
        {
            strip.Path("legs", BodyShapes.Pelvis(length, profile));
            strip.Path("shirt", BodyShapes.Shirt(length, profile));
        }));
        strip.Part(f => f[Joint.Neck], f => (f[Joint.Head] - f[Joint.Neck]).Degrees, () =>
        {
            strip.Path("skin", BodyShapes.Head(profile));
            strip.Path("hair", BodyShapes.Hair(profile));
        });
    }

    /// <summary>The edge of a limb lies beneath all its parts, so that none is drawn across a joint.</summary>
    public void Leg(Side side, bool edged)
    {
        var leg = side is Side.Near ? Pictures.Leg.Near : Pictures.Leg.Far;
        var (thighs, shins, feet) = side is Side.Near
            ? (Limb.NearThigh, Limb.NearShin, Limb.NearFoot)
            : (Limb.FarThigh, Limb.FarShin, Limb.FarFoot);
        var thigh = new Segment(leg.Hip, leg.Knee);
        var shin = new Segment(leg.Knee, leg.Ankle);
        var foot = new Segment(leg.Ankle, leg.Toe);
        strip.Part(f => f[leg.Hip], thigh.Turn, () =>
        {
            Edge(thigh, BodyShapes.ThighSides);
            strip.Part(thigh.End, f => shin.Turn(f) - thigh.Turn(f), () =>
            {
                Edge(shin, length => BodyShapes.Shin(length, profile));
                strip.Part(shin.End, f => foot.Turn(f) - shin.Turn(f), () =>
                    Shape(edged ? "edge skin" : "skin", foot, length => BodyShapes.Foot(length, profile), feet));
                Shape("legs", shin, length => BodyShapes.Shin(length, profile), shins);
            });
            Shape("legs", thigh, BodyShapes.Thigh, thighs);
        });

        void Edge(Segment segment, Func<double, string> of)
        {
            if (edged)
                strip.Along(segment.Length, length => strip.Path("edge", of(length)));
        }

        void Shape(string kind, Segment segment, Func<double, string> of, Limb limb) => strip.Along(segment.Length, length =>
        {
            strip.Path(kind, of(length));
            foreach (var muscle in hot.Where(m => m.Limb == limb))
                strip.Path("hot", BodyShapes.Muscle(muscle, length, outerIsRight: side is Side.Near));
        });
    }

    public void Arm(Side side, bool edged)
    {
        var (shoulder, elbow, hand) = side is Side.Near
            ? (Joint.NearShoulder, Joint.NearElbow, Joint.NearHand)
            : (Joint.FarShoulder, Joint.FarElbow, Joint.FarHand);
        var upper = new Segment(shoulder, elbow);
        var lower = new Segment(elbow, hand);
        strip.Part(f => f[shoulder], upper.Turn, () =>
        {
            if (edged)
                strip.Path("edge", BodyShapes.UpperArm(Figure.UpperArm));
            strip.Part(upper.End, f => lower.Turn(f) - upper.Turn(f), () => strip.Path(edged ? "edge skin" : "skin", BodyShapes.Forearm(Figure.Forearm)));
            strip.Path("skin", BodyShapes.UpperArm(Figure.UpperArm));
            strip.Path("shirt", BodyShapes.Sleeve(Figure.UpperArm));
        });
    }

    private static Point Hips(Figure figure) => Point.Between(figure[Joint.NearHip], figure[Joint.FarHip], 0.5);

    private sealed record Segment(Joint Upper, Joint Lower)
    {
        public double Length(Figure figure) => (figure[Lower] - figure[Upper]).Length;

        public Point End(Figure figure) => new(0, Length(figure));

        /// <summary>From pointing down, clockwise.</summary>
        public double Turn(Figure figure) => (figure[Lower] - figure[Upper]).Degrees - 180;
    }
}
