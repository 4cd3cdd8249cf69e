// @generated from the schema "RegisterArchitectJobResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `RegisterArchitectJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RegisterArchitectJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `presignedUrl`: `string`, read-only.
    #[doc(alias = "presignedUrl")]
    pub presigned_url: Option<String>,
    /// `headers`: `map of string`, read-only.
    pub headers: Option<BTreeMap<String, String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RegisterArchitectJobResponse "RegisterArchitectJobResponse" 4 {
    (
        id: String = "id" with_id read_only,
        presigned_url: String = "presignedUrl" with_presigned_url read_only,
        headers: BTreeMap<String, String> = "headers" with_headers read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
