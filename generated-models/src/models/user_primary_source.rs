// @generated from the schema "UserPrimarySource"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UserPrimarySource`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserPrimarySource {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: Option<String>,
    /// `registered`: `boolean`.
    pub registered: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserPrimarySource "UserPrimarySource" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        source_id: String = "sourceId" with_source_id,
        registered: bool = "registered" with_registered,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
