// @generated from the schema "SuggestionScript"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `SuggestionScript`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SuggestionScript {
    /// `script`: `AddressableEntityRef`, read-only.
    pub script: Option<Box<AddressableEntityRef>>,
    /// `page`: `AddressableEntityRef`, read-only.
    pub page: Option<Box<AddressableEntityRef>>,
    /// `data`: `map of string`, read-only.
    pub data: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SuggestionScript "SuggestionScript" 3 {
    (
        script: Box<AddressableEntityRef> = "script" with_script read_only,
        page: Box<AddressableEntityRef> = "page" with_page read_only,
        data: BTreeMap<String, String> = "data" with_data read_only,
    )
});
