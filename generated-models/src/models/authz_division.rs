// @generated from the schema "AuthzDivision"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `AuthzDivision`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuthzDivision {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `homeDivision`: `boolean`, read-only.
    #[doc(alias = "homeDivision")]
    pub home_division: Option<bool>,
    /// `objectCounts`: `map of integer (int64)`, read-only.
    #[doc(alias = "objectCounts")]
    pub object_counts: Option<BTreeMap<String, i64>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuthzDivision "AuthzDivision" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description required,
        home_division: bool = "homeDivision" with_home_division read_only,
        object_counts: BTreeMap<String, i64> = "objectCounts" with_object_counts read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
