// @generated from the schema "OpenActionFields"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `OpenActionFields`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenActionFields {
    /// `openAction`: `DomainEntityRef`, required.
    #[doc(alias = "openAction")]
    pub open_action: Option<Box<DomainEntityRef>>,
    /// `configurationFields`: `map of object`.
    #[doc(alias = "configurationFields")]
    pub configuration_fields: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenActionFields "OpenActionFields" 2 {
    (
        open_action: Box<DomainEntityRef> = "openAction" with_open_action required,
        configuration_fields: BTreeMap<String, serde_json::Value> = "configurationFields" with_configuration_fields,
    )
});
