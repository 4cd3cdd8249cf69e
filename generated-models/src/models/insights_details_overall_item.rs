// @generated from the schema "InsightsDetailsOverallItem"; changes made here are lost at the next generation

use crate::InsightsDetailsOverallPeriodPoints;
use crate::runtime::Extra;

/// The schema `InsightsDetailsOverallItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsDetailsOverallItem {
    /// `comparativePeriod`: `InsightsDetailsOverallPeriodPoints`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: Option<Box<InsightsDetailsOverallPeriodPoints>>,
    /// `primaryPeriod`: `InsightsDetailsOverallPeriodPoints`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: Option<Box<InsightsDetailsOverallPeriodPoints>>,
    /// `percentOfGoalChange`: `number (double)`.
    #[doc(alias = "percentOfGoalChange")]
    pub percent_of_goal_change: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsDetailsOverallItem "InsightsDetailsOverallItem" 3 {
    (
        comparative_period: Box<InsightsDetailsOverallPeriodPoints> = "comparativePeriod" with_comparative_period,
        primary_period: Box<InsightsDetailsOverallPeriodPoints> = "primaryPeriod" with_primary_period,
        percent_of_goal_change: f64 = "percentOfGoalChange" with_percent_of_goal_change,
    )
});
