namespace Vastus.Core.Pictures;

/// <summary>A person as joints on the paper.</summary>
public sealed record Figure(Viewpoint View, IReadOnlyDictionary<Joint, Point> Joints)
{
    public const double Trunk = 48;
    public const double Thigh = 40;
    public const double Shin = 38;
    public const double Foot = 15;
    public const double UpperArm = 29;
    public const double Forearm = 29;

    /// <summary>From the neck to the middle of the head.</summary>
    public const double Neck = 14;

    /// <summary>From the middle of the head to the end of the hair.</summary>
    public const double HeadRadius = 11;

    /// <summary>How far the sole of a flat foot is below the ankle, and the skin of a lying person below the joints.</summary>
    public const double Sole = 6;

    private const double HipFromMiddle = 7.5;
    private const double ShoulderFromMiddle = 13.5;
    private const double ShoulderBelowNeck = 6;

    public Point this[Joint joint] => Joints[joint];

    /// <summary>From angles, as in tables of exercises.</summary>
    /// <param name="trunk">Degrees: 0 upright, positive leaning forwards, -90 lying on the back, 90 on the belly.</param>
    /// <param name="tilt">Degrees: positive, the upper body towards the near side. Only from the front.</param>
    /// <param name="anchor">The joint that stands at <paramref name="at"/>; the rest follows from it.</param>
    public static Figure FromAngles(Viewpoint view, double trunk, LegAngles near, LegAngles far, Joint anchor, Point at, double head = 0, double tilt = 0)
    {
        var joints = new Dictionary<Joint, Point>();
        var (nearAxes, farAxes) = (Axes.Of(view, 1), Axes.Of(view, -1));
        var body = nearAxes.Bend(-trunk).Spread(-tilt);
        var neck = -Trunk * body.Down;
        joints[Joint.Neck] = neck;
        joints[Joint.Head] = neck - (Neck * body.Bend(-head).Down);
        joints[Joint.NearShoulder] = neck + (ShoulderBelowNeck * body.Down) + (ShoulderFromMiddle * body.Out);
        joints[Joint.FarShoulder] = neck + (ShoulderBelowNeck * body.Down) - (ShoulderFromMiddle * body.Out);
        var nearHip = joints[Joint.NearHip] = HipFromMiddle * nearAxes.Out;
        var farHip = joints[Joint.FarHip] = HipFromMiddle * farAxes.Out;
        (joints[Joint.NearKnee], joints[Joint.NearAnkle], joints[Joint.NearToe]) = Bones(nearHip, nearAxes, trunk, near);
        (joints[Joint.FarKnee], joints[Joint.FarAnkle], joints[Joint.FarToe]) = Bones(farHip, farAxes, trunk, far);
        var shift = at - joints[anchor];
        return new(view, joints.ToDictionary(j => j.Key, j => j.Value + shift));
    }

    /// <summary>With a hand as near to a place as the arm reaches.</summary>
    public Figure Reach(Joint shoulder, Joint elbow, Joint hand, Point target, Elbow side)
    {
        var (one, two, end) = Bent(Joints[shoulder], target, UpperArm, Forearm);
        var first = side switch
        {
            Elbow.Down => one.Y >= two.Y,
            Elbow.Up => one.Y < two.Y,
            Elbow.Left => one.X < two.X,
            _ => one.X >= two.X,
        };
        return With((elbow, first ? one : two), (hand, end));
    }

    /// <summary>With a foot on its place, the knee bent to the side it is bent to already.</summary>
    /// <param name="part">Its ankle or its toe.</param>
    /// <param name="direction">Of the foot, clockwise from straight up.</param>
    internal Figure Stand(Leg leg, Joint part, Point place, double direction)
    {
        var foot = Point.Towards(direction, Foot);
        var (one, two, end) = Bent(Joints[leg.Hip], part == leg.Toe ? place - foot : place, Thigh, Shin);
        var nearer = (one - Joints[leg.Knee]).Length <= (two - Joints[leg.Knee]).Length ? one : two;
        return With((leg.Knee, nearer), (leg.Ankle, end), (leg.Toe, end + foot));
    }

    private static (Point Knee, Point Ankle, Point Toe) Bones(Point hip, Axes upright, double trunk, LegAngles leg)
    {
        var thigh = upright.Bend(-trunk).Bend(leg.Hip).Spread(leg.Out).Turn(leg.Turn);
        var shin = thigh.Bend(-leg.Knee).Turn(leg.FootTurn);
        var foot = leg.Ankle is { } ankle ? shin.Bend(ankle).Ahead : upright.Turn(leg.Turn + leg.FootTurn).Ahead;
        var knee = hip + (Thigh * thigh.Down);
        var end = knee + (Shin * shin.Down);
        return (knee, end, end + (Foot * foot));
    }

    /// <returns>The two places where the middle joint can be, and the end, which is the target if two limbs reach that far.</returns>
    private static (Point One, Point Two, Point End) Bent(Point from, Point target, double upper, double lower)
    {
        var way = target - from;
        var distance = Math.Clamp(way.Length, Math.Abs(upper - lower) + 0.1, upper + lower - 0.02);
        var direction = way.Length < 0.1 ? new(1, 0) : (1 / way.Length) * way;
        var along = ((distance * distance) + (upper * upper) - (lower * lower)) / (2 * distance);
        var aside = Math.Sqrt(Math.Max(0, (upper * upper) - (along * along)));
        var middle = from + (along * direction);
        var normal = new Point(-direction.Y, direction.X);
        return (middle + (aside * normal), middle - (aside * normal), from + (distance * direction));
    }

    private Figure With(params ReadOnlySpan<(Joint Joint, Point At)> moved)
    {
        var joints = new Dictionary<Joint, Point>(Joints);
        foreach (var (joint, at) in moved)
            joints[joint] = at;
        return new(View, joints);
    }
}
