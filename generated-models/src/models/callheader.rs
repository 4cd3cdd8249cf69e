// @generated from the schema "Callheader"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `Callheader`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Callheader {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `headers`: `map of array of string`.
    pub headers: Option<BTreeMap<String, Vec<String>>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Callheader "Callheader" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        headers: BTreeMap<String, Vec<String>> = "headers" with_headers,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
