// @generated from the schema "DialerSequenceScheduleConfigChangeAlteration"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `DialerSequenceScheduleConfigChangeAlteration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerSequenceScheduleConfigChangeAlteration {
    /// `type`: one of `Exclusion` and `Inclusion`.
    pub r#type: Option<Open<Type>>,
    /// `start`: `string`.
    pub start: Option<String>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerSequenceScheduleConfigChangeAlteration "DialerSequenceScheduleConfigChangeAlteration" 4 {
    (
        r#type: Open<Type> = "type" with_type,
        start: String = "start" with_start,
        end: String = "end" with_end,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});

/// The property `type` of `DialerSequenceScheduleConfigChangeAlteration`. Known values: `Exclusion`, `Inclusion`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Exclusion,
    Inclusion,
}

crate::runtime::values!(Type {
    Exclusion = "Exclusion",
    Inclusion = "Inclusion",
});
