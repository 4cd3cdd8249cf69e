// @generated from the schema "JourneySessionEventsNotificationOutcomeAchievement"; changes made here are lost at the next generation

use crate::JourneySessionEventsNotificationOutcome;
use crate::runtime::{DateTime, Extra};

/// The schema `JourneySessionEventsNotificationOutcomeAchievement`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySessionEventsNotificationOutcomeAchievement {
    /// `outcome`: `JourneySessionEventsNotificationOutcome`.
    pub outcome: Option<Box<JourneySessionEventsNotificationOutcome>>,
    /// `achievedDate`: `string (date-time)`.
    #[doc(alias = "achievedDate")]
    pub achieved_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationOutcomeAchievement "JourneySessionEventsNotificationOutcomeAchievement" 2 {
    (
        outcome: Box<JourneySessionEventsNotificationOutcome> = "outcome" with_outcome,
        achieved_date: DateTime = "achievedDate" with_achieved_date,
    )
});
