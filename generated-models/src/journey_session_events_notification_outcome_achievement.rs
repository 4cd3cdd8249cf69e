// @generated from the schema "JourneySessionEventsNotificationOutcomeAchievement"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationOutcomeAchievement`.
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

impl crate::runtime::Model for JourneySessionEventsNotificationOutcomeAchievement {
    const EMPTY: Self = Self {
        outcome: ::std::option::Option::None,
        achieved_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneySessionEventsNotificationOutcomeAchievement = &<JourneySessionEventsNotificationOutcomeAchievement as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneySessionEventsNotificationOutcomeAchievement",
        empty: E,
        extra: &E.extra,
        properties: &[("outcome", "outcome", 0), ("achievedDate", "achieved_date", 0)],
        fields: &[&E.outcome, &E.achieved_date],
    }
};

crate::runtime::model!(JourneySessionEventsNotificationOutcomeAchievement);

crate::runtime::setters!(JourneySessionEventsNotificationOutcomeAchievement {
    with_outcome: outcome: ::std::boxed::Box<crate::JourneySessionEventsNotificationOutcome>,
    with_achieved_date: achieved_date: crate::runtime::DateTime,
});
