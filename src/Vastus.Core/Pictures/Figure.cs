namespace Vastus.Core.Pictures;

/// <summary>A person as joints on the paper, seen from the side and facing right unless the joints are given one by one.</summary>
public sealed record Figure(IReadOnlyDictionary<Joint, Point> Joints)
{
    public const double Trunk = 48;
    public const double Thigh = 40;
    public const double Shin = 38;
    public const double Foot = 17;
    public const double UpperArm = 31;
    public const double Forearm = 31;
    public const double HeadRadius = 11;

    public Point this[Joint joint] => Joints[joint];

    /// <summary>From angles, as in tables of exercises.</summary>
    /// <param name="trunk">Degrees: 0 upright, positive leaning forwards, -90 lying on the back, 90 on the belly.</param>
    /// <param name="anchor">The joint that stands at <paramref name="at"/>; the rest follows from it.</param>
    public static Figure FromAngles(double trunk, LegAngles near, LegAngles far, Joint anchor, Point at, double head = 0)
    {
        var joints = new Dictionary<Joint, Point>();
        var hip = new Point(0, 0);
        var neck = hip + Point.Towards(trunk, Trunk);
        (joints[Joint.NearHip], joints[Joint.FarHip], joints[Joint.Neck]) = (hip, hip, neck);
        joints[Joint.NearShoulder] = joints[Joint.FarShoulder] = hip + Point.Towards(trunk, Trunk - 5);
        joints[Joint.Head] = neck + Point.Towards(trunk + head, HeadRadius + 4);
        (joints[Joint.NearKnee], joints[Joint.NearAnkle], joints[Joint.NearToe]) = Leg(hip, trunk, near);
        (joints[Joint.FarKnee], joints[Joint.FarAnkle], joints[Joint.FarToe]) = Leg(hip, trunk, far);
        var shift = at - joints[anchor];
        return new(joints.ToDictionary(j => j.Key, j => j.Value + shift));
    }

    /// <summary>With a hand as near to a place as the arm reaches, the elbow hanging or, if so wished, lifted.</summary>
    public Figure Reach(Joint shoulder, Joint elbow, Joint hand, Point target, bool elbowUp)
    {
        var from = Joints[shoulder];
        var way = target - from;
        var distance = Math.Clamp(way.Length, 1, UpperArm + Forearm - 0.1);
        var direction = way.Length < 0.1 ? new(1, 0) : (1 / way.Length) * way;
        var along = ((distance * distance) + (UpperArm * UpperArm) - (Forearm * Forearm)) / (2 * distance);
        var aside = Math.Sqrt(Math.Max(0, (UpperArm * UpperArm) - (along * along)));
        var middle = from + (along * direction);
        var normal = new Point(-direction.Y, direction.X);
        var (one, two) = (middle + (aside * normal), middle - (aside * normal));
        var lifted = one.Y < two.Y ? one : two;
        var hanging = one.Y < two.Y ? two : one;
        return new(new Dictionary<Joint, Point>(Joints)
        {
            [elbow] = elbowUp ? lifted : hanging,
            [hand] = from + (distance * direction),
        });
    }

    private static (Point Knee, Point Ankle, Point Toe) Leg(Point hip, double trunk, LegAngles leg)
    {
        var thigh = 180 + trunk - leg.Hip;
        var shin = thigh + leg.Knee;
        var knee = hip + Point.Towards(thigh, Thigh);
        var ankle = knee + Point.Towards(shin, Shin);
        return (knee, ankle, ankle + Point.Towards(shin - 90 - leg.Ankle, Foot));
    }
}
