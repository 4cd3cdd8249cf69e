// @generated from the schema "SignedUrlResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SignedUrlResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SignedUrlResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SignedUrlResponse "SignedUrlResponse" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        url: String = "url" with_url,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
