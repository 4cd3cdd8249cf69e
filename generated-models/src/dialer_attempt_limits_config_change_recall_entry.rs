// @generated from the schema "DialerAttemptLimitsConfigChangeRecallEntry"; changes made here are lost at the next generation

/// The schema `DialerAttemptLimitsConfigChangeRecallEntry`.
pub struct DialerAttemptLimitsConfigChangeRecallEntry {
    /// `nbrAttempts`: `integer`.
    #[doc(alias = "nbrAttempts")]
    pub nbr_attempts: ::std::option::Option<i64>,
    /// `minutesBetweenAttempts`: `integer`.
    #[doc(alias = "minutesBetweenAttempts")]
    pub minutes_between_attempts: ::std::option::Option<i64>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerAttemptLimitsConfigChangeRecallEntry {
    const EMPTY: Self = Self {
        nbr_attempts: ::std::option::Option::None,
        minutes_between_attempts: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerAttemptLimitsConfigChangeRecallEntry = &<DialerAttemptLimitsConfigChangeRecallEntry as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerAttemptLimitsConfigChangeRecallEntry",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("nbrAttempts", "nbr_attempts", 0),
            ("minutesBetweenAttempts", "minutes_between_attempts", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.nbr_attempts, &E.minutes_between_attempts, &E.additional_properties],
    }
};

crate::runtime::model!(DialerAttemptLimitsConfigChangeRecallEntry);

crate::runtime::setters!(DialerAttemptLimitsConfigChangeRecallEntry {
    with_nbr_attempts: nbr_attempts: i64,
    with_minutes_between_attempts: minutes_between_attempts: i64,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
