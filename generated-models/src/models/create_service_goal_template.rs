// @generated from the schema "CreateServiceGoalTemplate"; changes made here are lost at the next generation

use crate::{
    BuAbandonRate, BuAverageSpeedOfAnswer, BuServiceLevel,
    ServiceGoalTemplateImpactOverride,
};
use crate::runtime::Extra;

/// The schema `CreateServiceGoalTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateServiceGoalTemplate {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `serviceLevel`: `BuServiceLevel`.
    #[doc(alias = "serviceLevel")]
    pub service_level: Option<Box<BuServiceLevel>>,
    /// `averageSpeedOfAnswer`: `BuAverageSpeedOfAnswer`.
    #[doc(alias = "averageSpeedOfAnswer")]
    pub average_speed_of_answer: Option<Box<BuAverageSpeedOfAnswer>>,
    /// `abandonRate`: `BuAbandonRate`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: Option<Box<BuAbandonRate>>,
    /// `impactOverride`: `ServiceGoalTemplateImpactOverride`.
    #[doc(alias = "impactOverride")]
    pub impact_override: Option<Box<ServiceGoalTemplateImpactOverride>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateServiceGoalTemplate "CreateServiceGoalTemplate" 5 {
    (
        name: String = "name" with_name required,
        service_level: Box<BuServiceLevel> = "serviceLevel" with_service_level,
        average_speed_of_answer: Box<BuAverageSpeedOfAnswer> = "averageSpeedOfAnswer" with_average_speed_of_answer,
        abandon_rate: Box<BuAbandonRate> = "abandonRate" with_abandon_rate,
        impact_override: Box<ServiceGoalTemplateImpactOverride> = "impactOverride" with_impact_override,
    )
});
