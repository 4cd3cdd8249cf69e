// @generated from the schema "LocalEncryptionConfiguration"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LocalEncryptionConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocalEncryptionConfiguration {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `url`: `string`, required.
    pub url: Option<String>,
    /// `apiId`: `string`, required.
    #[doc(alias = "apiId")]
    pub api_id: Option<String>,
    /// `apiKey`: `string`, required.
    #[doc(alias = "apiKey")]
    pub api_key: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocalEncryptionConfiguration "LocalEncryptionConfiguration" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        url: String = "url" with_url required,
        api_id: String = "apiId" with_api_id required,
        api_key: String = "apiKey" with_api_key required secret,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
