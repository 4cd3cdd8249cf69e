// @generated from the schema "CreateResponseAssetResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `CreateResponseAssetResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateResponseAssetResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `url`: `string`, read-only.
    pub url: Option<String>,
    /// `headers`: `map of string`, read-only.
    pub headers: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateResponseAssetResponse "CreateResponseAssetResponse" 3 {
    (
        id: String = "id" with_id read_only,
        url: String = "url" with_url read_only,
        headers: BTreeMap<String, String> = "headers" with_headers read_only,
    )
});
