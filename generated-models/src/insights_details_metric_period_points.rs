// @generated from the schema "InsightsDetailsMetricPeriodPoints"; changes made here are lost at the next generation

/// The schema `InsightsDetailsMetricPeriodPoints`.
pub struct InsightsDetailsMetricPeriodPoints {
    /// `points`: `integer (int32)`.
    pub points: ::std::option::Option<i32>,
    /// `maxPoints`: `integer (int32)`.
    #[doc(alias = "maxPoints")]
    pub max_points: ::std::option::Option<i32>,
    /// `dataPointCount`: `integer (int32)`.
    #[doc(alias = "dataPointCount")]
    pub data_point_count: ::std::option::Option<i32>,
    /// `percentOfGoal`: `number (double)`.
    #[doc(alias = "percentOfGoal")]
    pub percent_of_goal: ::std::option::Option<f64>,
    /// `rankTotalPoints`: `integer (int32)`.
    #[doc(alias = "rankTotalPoints")]
    pub rank_total_points: ::std::option::Option<i32>,
    /// `rankPercentagePoints`: `integer (int32)`.
    #[doc(alias = "rankPercentagePoints")]
    pub rank_percentage_points: ::std::option::Option<i32>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsDetailsMetricPeriodPoints {
    const EMPTY: Self = Self {
        points: ::std::option::Option::None,
        max_points: ::std::option::Option::None,
        data_point_count: ::std::option::Option::None,
        percent_of_goal: ::std::option::Option::None,
        rank_total_points: ::std::option::Option::None,
        rank_percentage_points: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsDetailsMetricPeriodPoints = &<InsightsDetailsMetricPeriodPoints as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsDetailsMetricPeriodPoints",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("points", "points", 0),
            ("maxPoints", "max_points", 0),
            ("dataPointCount", "data_point_count", 0),
            ("percentOfGoal", "percent_of_goal", 0),
            ("rankTotalPoints", "rank_total_points", 0),
            ("rankPercentagePoints", "rank_percentage_points", 0),
            ("value", "value", 0),
        ],
        fields: &[
            &E.points,
            &E.max_points,
            &E.data_point_count,
            &E.percent_of_goal,
            &E.rank_total_points,
            &E.rank_percentage_points,
            &E.value,
        ],
    }
};

crate::runtime::model!(InsightsDetailsMetricPeriodPoints);

crate::runtime::setters!(InsightsDetailsMetricPeriodPoints {
    with_points: points: i32,
    with_max_points: max_points: i32,
    with_data_point_count: data_point_count: i32,
    with_percent_of_goal: percent_of_goal: f64,
    with_rank_total_points: rank_total_points: i32,
    with_rank_percentage_points: rank_percentage_points: i32,
    with_value: value: f64,
});
