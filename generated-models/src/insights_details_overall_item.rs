// @generated from the schema "InsightsDetailsOverallItem"; changes made here are lost at the next generation

/// The schema `InsightsDetailsOverallItem`.
pub struct InsightsDetailsOverallItem {
    /// `comparativePeriod`: `InsightsDetailsOverallPeriodPoints`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: ::std::option::Option<
        ::std::boxed::Box<crate::InsightsDetailsOverallPeriodPoints>,
    >,
    /// `primaryPeriod`: `InsightsDetailsOverallPeriodPoints`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: ::std::option::Option<
        ::std::boxed::Box<crate::InsightsDetailsOverallPeriodPoints>,
    >,
    /// `percentOfGoalChange`: `number (double)`.
    #[doc(alias = "percentOfGoalChange")]
    pub percent_of_goal_change: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsDetailsOverallItem {
    const EMPTY: Self = Self {
        comparative_period: ::std::option::Option::None,
        primary_period: ::std::option::Option::None,
        percent_of_goal_change: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsDetailsOverallItem = &<InsightsDetailsOverallItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsDetailsOverallItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("comparativePeriod", "comparative_period", 0),
            ("primaryPeriod", "primary_period", 0),
            ("percentOfGoalChange", "percent_of_goal_change", 0),
        ],
        fields: &[&E.comparative_period, &E.primary_period, &E.percent_of_goal_change],
    }
};

crate::runtime::model!(InsightsDetailsOverallItem);

crate::runtime::setters!(InsightsDetailsOverallItem {
    with_comparative_period: comparative_period: ::std::boxed::Box<crate::InsightsDetailsOverallPeriodPoints>,
    with_primary_period: primary_period: ::std::boxed::Box<crate::InsightsDetailsOverallPeriodPoints>,
    with_percent_of_goal_change: percent_of_goal_change: f64,
});
