// @generated from the schema "UpdateContactColumnActionSettings"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `UpdateContactColumnActionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateContactColumnActionSettings {
    /// `properties`: `map of string`, required.
    pub properties: Option<BTreeMap<String, String>>,
    /// `updateOption`: one of `Set`, `Increment`, `Decrement` and `CurrentTime`, required.
    #[doc(alias = "updateOption")]
    pub update_option: Option<Open<UpdateOption>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateContactColumnActionSettings "UpdateContactColumnActionSettings" 2 {
    (
        properties: BTreeMap<String, String> = "properties" with_properties required,
        update_option: Open<UpdateOption> = "updateOption" with_update_option required,
    )
});

/// The property `updateOption` of `UpdateContactColumnActionSettings`. Known values: `Set`, `Increment`, `Decrement`, `CurrentTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum UpdateOption {
    Set,
    Increment,
    Decrement,
    CurrentTime,
}

crate::runtime::values!(UpdateOption {
    Set = "Set",
    Increment = "Increment",
    Decrement = "Decrement",
    CurrentTime = "CurrentTime",
});
