// @generated from the schema "ForecastServiceGoalTemplateResponse"; changes made here are lost at the next generation

use crate::{
    ForecastAbandonRateResponse, ForecastAverageSpeedOfAnswerResponse,
    ForecastServiceGoalTemplateImpactOverrideResponse, ForecastServiceLevelResponse,
};
use crate::runtime::Extra;

/// The schema `ForecastServiceGoalTemplateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ForecastServiceGoalTemplateResponse {
    /// `serviceLevel`: `ForecastServiceLevelResponse`.
    #[doc(alias = "serviceLevel")]
    pub service_level: Option<Box<ForecastServiceLevelResponse>>,
    /// `averageSpeedOfAnswer`: `ForecastAverageSpeedOfAnswerResponse`.
    #[doc(alias = "averageSpeedOfAnswer")]
    pub average_speed_of_answer: Option<Box<ForecastAverageSpeedOfAnswerResponse>>,
    /// `abandonRate`: `ForecastAbandonRateResponse`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: Option<Box<ForecastAbandonRateResponse>>,
    /// `impactOverride`: `ForecastServiceGoalTemplateImpactOverrideResponse`.
    #[doc(alias = "impactOverride")]
    pub impact_override: Option<Box<ForecastServiceGoalTemplateImpactOverrideResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ForecastServiceGoalTemplateResponse "ForecastServiceGoalTemplateResponse" 4 {
    (
        service_level: Box<ForecastServiceLevelResponse> = "serviceLevel" with_service_level,
        average_speed_of_answer: Box<ForecastAverageSpeedOfAnswerResponse> = "averageSpeedOfAnswer" with_average_speed_of_answer,
        abandon_rate: Box<ForecastAbandonRateResponse> = "abandonRate" with_abandon_rate,
        impact_override: Box<ForecastServiceGoalTemplateImpactOverrideResponse> = "impactOverride" with_impact_override,
    )
});
