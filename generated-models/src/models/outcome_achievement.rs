// @generated from the schema "OutcomeAchievement"; changes made here are lost at the next generation

use crate::AchievedOutcome;
use crate::runtime::{DateTime, Extra};

/// The schema `OutcomeAchievement`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeAchievement {
    /// `outcome`: `AchievedOutcome`, required.
    pub outcome: Option<Box<AchievedOutcome>>,
    /// `achievedDate`: `string (date-time)`, required.
    #[doc(alias = "achievedDate")]
    pub achieved_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeAchievement "OutcomeAchievement" 2 {
    (
        outcome: Box<AchievedOutcome> = "outcome" with_outcome required,
        achieved_date: DateTime = "achievedDate" with_achieved_date required,
    )
});
