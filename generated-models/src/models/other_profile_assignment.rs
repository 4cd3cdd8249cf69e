// @generated from the schema "OtherProfileAssignment"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `OtherProfileAssignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OtherProfileAssignment {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `currentProfile`: `DomainEntityRef`.
    #[doc(alias = "currentProfile")]
    pub current_profile: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OtherProfileAssignment "OtherProfileAssignment" 3 {
    (
        id: String = "id" with_id,
        current_profile: Box<DomainEntityRef> = "currentProfile" with_current_profile,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
