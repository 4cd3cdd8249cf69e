// @generated from the schema "RecallEntry"; changes made here are lost at the next generation

/// The schema `RecallEntry`.
pub struct RecallEntry {
    /// `nbrAttempts`: `integer (int32)`.
    #[doc(alias = "nbrAttempts")]
    pub nbr_attempts: ::std::option::Option<i32>,
    /// `minutesBetweenAttempts`: `integer (int32)`.
    #[doc(alias = "minutesBetweenAttempts")]
    pub minutes_between_attempts: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecallEntry {
    const EMPTY: Self = Self {
        nbr_attempts: ::std::option::Option::None,
        minutes_between_attempts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecallEntry = &<RecallEntry as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecallEntry",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("nbrAttempts", "nbr_attempts", 0),
            ("minutesBetweenAttempts", "minutes_between_attempts", 0),
        ],
        fields: &[&E.nbr_attempts, &E.minutes_between_attempts],
    }
};

crate::runtime::model!(RecallEntry);

crate::runtime::setters!(RecallEntry {
    with_nbr_attempts: nbr_attempts: i32,
    with_minutes_between_attempts: minutes_between_attempts: i32,
});
