// @generated from the schema "DialerSequenceScheduleConfigChangeRecurrenceRange"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `DialerSequenceScheduleConfigChangeRecurrenceRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerSequenceScheduleConfigChangeRecurrenceRange {
    /// `type`: one of `NoEnd`, `Numbered` and `EndDate`.
    pub r#type: Option<Open<Type>>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// `numberOfOccurrences`: `integer`.
    #[doc(alias = "numberOfOccurrences")]
    pub number_of_occurrences: Option<i64>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerSequenceScheduleConfigChangeRecurrenceRange "DialerSequenceScheduleConfigChangeRecurrenceRange" 4 {
    (
        r#type: Open<Type> = "type" with_type,
        end: String = "end" with_end,
        number_of_occurrences: i64 = "numberOfOccurrences" with_number_of_occurrences,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});

/// The property `type` of `DialerSequenceScheduleConfigChangeRecurrenceRange`. Known values: `NoEnd`, `Numbered`, `EndDate`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    NoEnd,
    Numbered,
    EndDate,
}

crate::runtime::values!(Type {
    NoEnd = "NoEnd",
    Numbered = "Numbered",
    EndDate = "EndDate",
});
