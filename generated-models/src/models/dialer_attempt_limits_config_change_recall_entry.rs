// @generated from the schema "DialerAttemptLimitsConfigChangeRecallEntry"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `DialerAttemptLimitsConfigChangeRecallEntry`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerAttemptLimitsConfigChangeRecallEntry {
    /// `nbrAttempts`: `integer`.
    #[doc(alias = "nbrAttempts")]
    pub nbr_attempts: Option<i64>,
    /// `minutesBetweenAttempts`: `integer`.
    #[doc(alias = "minutesBetweenAttempts")]
    pub minutes_between_attempts: Option<i64>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerAttemptLimitsConfigChangeRecallEntry "DialerAttemptLimitsConfigChangeRecallEntry" 3 {
    (
        nbr_attempts: i64 = "nbrAttempts" with_nbr_attempts,
        minutes_between_attempts: i64 = "minutesBetweenAttempts" with_minutes_between_attempts,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
