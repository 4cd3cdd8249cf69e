// @generated from the schema "GuestCategoryResponseListing"; changes made here are lost at the next generation

use crate::GuestResponseCategory;
use crate::runtime::Extra;

/// The schema `GuestCategoryResponseListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GuestCategoryResponseListing {
    /// `entities`: `array of GuestResponseCategory`.
    pub entities: Option<Vec<GuestResponseCategory>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: Option<String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GuestCategoryResponseListing "GuestCategoryResponseListing" 5 {
    (
        entities: Vec<GuestResponseCategory> = "entities" with_entities,
        next_uri: String = "nextUri" with_next_uri,
        self_uri: String = "selfUri" with_self_uri,
        previous_uri: String = "previousUri" with_previous_uri,
        session_id: String = "sessionId" with_session_id,
    )
});
