// @generated from the schema "UpdateServiceGoalTemplate"; changes made here are lost at the next generation

use crate::{
    BuAbandonRate, BuAverageSpeedOfAnswer, BuServiceLevel,
    ServiceGoalTemplateImpactOverride, WfmVersionedEntityMetadata,
};
use crate::runtime::Extra;

/// The schema `UpdateServiceGoalTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateServiceGoalTemplate {
    /// `name`: `string`.
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
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `impactOverride`: `ServiceGoalTemplateImpactOverride`.
    #[doc(alias = "impactOverride")]
    pub impact_override: Option<Box<ServiceGoalTemplateImpactOverride>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateServiceGoalTemplate "UpdateServiceGoalTemplate" 6 {
    (
        name: String = "name" with_name,
        service_level: Box<BuServiceLevel> = "serviceLevel" with_service_level,
        average_speed_of_answer: Box<BuAverageSpeedOfAnswer> = "averageSpeedOfAnswer" with_average_speed_of_answer,
        abandon_rate: Box<BuAbandonRate> = "abandonRate" with_abandon_rate,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
        impact_override: Box<ServiceGoalTemplateImpactOverride> = "impactOverride" with_impact_override,
    )
});
