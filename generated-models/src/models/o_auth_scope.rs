// @generated from the schema "OAuthScope"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OAuthScope`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OAuthScope {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OAuthScope "OAuthScope" 3 {
    (
        id: String = "id" with_id read_only,
        description: String = "description" with_description,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
