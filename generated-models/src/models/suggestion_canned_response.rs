// @generated from the schema "SuggestionCannedResponse"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `SuggestionCannedResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SuggestionCannedResponse {
    /// `response`: `AddressableEntityRef`, read-only.
    pub response: Option<Box<AddressableEntityRef>>,
    /// `library`: `AddressableEntityRef`, read-only.
    pub library: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SuggestionCannedResponse "SuggestionCannedResponse" 2 {
    (
        response: Box<AddressableEntityRef> = "response" with_response read_only,
        library: Box<AddressableEntityRef> = "library" with_library read_only,
    )
});
