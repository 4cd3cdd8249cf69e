// @generated from the schema "ForecastServiceGoalTemplateImpactOverrideResponse"; changes made here are lost at the next generation

use crate::WfmServiceGoalImpact;
use crate::runtime::Extra;

/// The schema `ForecastServiceGoalTemplateImpactOverrideResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ForecastServiceGoalTemplateImpactOverrideResponse {
    /// `serviceLevel`: `WfmServiceGoalImpact`.
    #[doc(alias = "serviceLevel")]
    pub service_level: Option<Box<WfmServiceGoalImpact>>,
    /// `averageSpeedOfAnswer`: `WfmServiceGoalImpact`.
    #[doc(alias = "averageSpeedOfAnswer")]
    pub average_speed_of_answer: Option<Box<WfmServiceGoalImpact>>,
    /// `abandonRate`: `WfmServiceGoalImpact`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: Option<Box<WfmServiceGoalImpact>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ForecastServiceGoalTemplateImpactOverrideResponse "ForecastServiceGoalTemplateImpactOverrideResponse" 3 {
    (
        service_level: Box<WfmServiceGoalImpact> = "serviceLevel" with_service_level,
        average_speed_of_answer: Box<WfmServiceGoalImpact> = "averageSpeedOfAnswer" with_average_speed_of_answer,
        abandon_rate: Box<WfmServiceGoalImpact> = "abandonRate" with_abandon_rate,
    )
});
