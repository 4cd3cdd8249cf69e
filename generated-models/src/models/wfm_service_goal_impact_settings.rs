// @generated from the schema "WfmServiceGoalImpactSettings"; changes made here are lost at the next generation

use crate::WfmServiceGoalImpact;
use crate::runtime::Extra;

/// The schema `WfmServiceGoalImpactSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmServiceGoalImpactSettings {
    /// `serviceLevel`: `WfmServiceGoalImpact`, required.
    #[doc(alias = "serviceLevel")]
    pub service_level: Option<Box<WfmServiceGoalImpact>>,
    /// `averageSpeedOfAnswer`: `WfmServiceGoalImpact`, required.
    #[doc(alias = "averageSpeedOfAnswer")]
    pub average_speed_of_answer: Option<Box<WfmServiceGoalImpact>>,
    /// `abandonRate`: `WfmServiceGoalImpact`, required.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: Option<Box<WfmServiceGoalImpact>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmServiceGoalImpactSettings "WfmServiceGoalImpactSettings" 3 {
    (
        service_level: Box<WfmServiceGoalImpact> = "serviceLevel" with_service_level required,
        average_speed_of_answer: Box<WfmServiceGoalImpact> = "averageSpeedOfAnswer" with_average_speed_of_answer required,
        abandon_rate: Box<WfmServiceGoalImpact> = "abandonRate" with_abandon_rate required,
    )
});
