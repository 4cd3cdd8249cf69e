// @generated from the schema "TagValue"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TagValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TagValue {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `inUse`: `boolean`.
    #[doc(alias = "inUse")]
    pub in_use: Option<bool>,
    /// `acl`: `array of string`.
    pub acl: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TagValue "TagValue" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        in_use: bool = "inUse" with_in_use,
        acl: Vec<String> = "acl" with_acl,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
