// @generated from the schema "ParticipantAttributes"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `ParticipantAttributes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ParticipantAttributes {
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ParticipantAttributes "ParticipantAttributes" 1 {
    (
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
    )
});
