// @generated from the schema "JourneySessionEventsNotificationOutcomeAchievement"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationOutcomeAchievement`.
#[repr(C)]
pub struct JourneySessionEventsNotificationOutcomeAchievement {
    /// `outcome`: `JourneySessionEventsNotificationOutcome`.
    pub outcome: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationOutcome>,
    >,
    /// `achievedDate`: `string (date-time)`.
    #[doc(alias = "achievedDate")]
    pub achieved_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationOutcomeAchievement "JourneySessionEventsNotificationOutcomeAchievement" 2 {
    (
        outcome: ::std::boxed::Box<crate::JourneySessionEventsNotificationOutcome> = "outcome" 0 with_outcome,
        achieved_date: crate::runtime::DateTime = "achievedDate" 0 with_achieved_date,
    )
});
