// @generated from the schema "InsightsDetailsOverallItem"; changes made here are lost at the next generation

/// The schema `InsightsDetailsOverallItem`.
#[repr(C)]
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

crate::runtime::model!(InsightsDetailsOverallItem "InsightsDetailsOverallItem" 3 {
    (
        comparative_period: ::std::boxed::Box<crate::InsightsDetailsOverallPeriodPoints> = "comparativePeriod" 0 with_comparative_period,
        primary_period: ::std::boxed::Box<crate::InsightsDetailsOverallPeriodPoints> = "primaryPeriod" 0 with_primary_period,
        percent_of_goal_change: f64 = "percentOfGoalChange" 0 with_percent_of_goal_change,
    )
});
