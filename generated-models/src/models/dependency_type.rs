// @generated from the schema "DependencyType"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DependencyType`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DependencyType {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `versioned`: `boolean`.
    pub versioned: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DependencyType "DependencyType" 4 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        versioned: bool = "versioned" with_versioned,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
