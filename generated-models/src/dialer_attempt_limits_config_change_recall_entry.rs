// @generated from the schema "DialerAttemptLimitsConfigChangeRecallEntry"; changes made here are lost at the next generation

/// The schema `DialerAttemptLimitsConfigChangeRecallEntry`.
#[repr(C)]
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

crate::runtime::model!(DialerAttemptLimitsConfigChangeRecallEntry "DialerAttemptLimitsConfigChangeRecallEntry" 3 {
    (
        nbr_attempts: i64 = "nbrAttempts" 0 with_nbr_attempts,
        minutes_between_attempts: i64 = "minutesBetweenAttempts" 0 with_minutes_between_attempts,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
