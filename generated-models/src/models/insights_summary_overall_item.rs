// @generated from the schema "InsightsSummaryOverallItem"; changes made here are lost at the next generation

use crate::InsightsSummaryOverallPeriodPoints;
use crate::runtime::Extra;

/// The schema `InsightsSummaryOverallItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsSummaryOverallItem {
    /// `comparativePeriod`: `InsightsSummaryOverallPeriodPoints`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: Option<Box<InsightsSummaryOverallPeriodPoints>>,
    /// `primaryPeriod`: `InsightsSummaryOverallPeriodPoints`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: Option<Box<InsightsSummaryOverallPeriodPoints>>,
    /// `percentOfGoalChange`: `number (double)`.
    #[doc(alias = "percentOfGoalChange")]
    pub percent_of_goal_change: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsSummaryOverallItem "InsightsSummaryOverallItem" 3 {
    (
        comparative_period: Box<InsightsSummaryOverallPeriodPoints> = "comparativePeriod" with_comparative_period,
        primary_period: Box<InsightsSummaryOverallPeriodPoints> = "primaryPeriod" with_primary_period,
        percent_of_goal_change: f64 = "percentOfGoalChange" with_percent_of_goal_change,
    )
});
