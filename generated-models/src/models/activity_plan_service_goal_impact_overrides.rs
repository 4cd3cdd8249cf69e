// @generated from the schema "ActivityPlanServiceGoalImpactOverrides"; changes made here are lost at the next generation

use crate::{
    ActivityPlanAbandonRateImpactOverride, ActivityPlanAsaImpactOverride,
    ActivityPlanServiceLevelImpactOverride,
};
use crate::runtime::Extra;

/// The schema `ActivityPlanServiceGoalImpactOverrides`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityPlanServiceGoalImpactOverrides {
    /// `abandonRate`: `ActivityPlanAbandonRateImpactOverride`, required.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: Option<Box<ActivityPlanAbandonRateImpactOverride>>,
    /// `serviceLevel`: `ActivityPlanServiceLevelImpactOverride`, required.
    #[doc(alias = "serviceLevel")]
    pub service_level: Option<Box<ActivityPlanServiceLevelImpactOverride>>,
    /// `averageSpeedOfAnswer`: `ActivityPlanAsaImpactOverride`, required.
    #[doc(alias = "averageSpeedOfAnswer")]
    pub average_speed_of_answer: Option<Box<ActivityPlanAsaImpactOverride>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityPlanServiceGoalImpactOverrides "ActivityPlanServiceGoalImpactOverrides" 3 {
    (
        abandon_rate: Box<ActivityPlanAbandonRateImpactOverride> = "abandonRate" with_abandon_rate required,
        service_level: Box<ActivityPlanServiceLevelImpactOverride> = "serviceLevel" with_service_level required,
        average_speed_of_answer: Box<ActivityPlanAsaImpactOverride> = "averageSpeedOfAnswer" with_average_speed_of_answer required,
    )
});
