// @generated from the schema "Source"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Source`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Source {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: one of `System` and `User`.
    pub r#type: Option<Open<Type>>,
    /// `deactivated`: `boolean`.
    pub deactivated: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Source "Source" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        r#type: Open<Type> = "type" with_type,
        deactivated: bool = "deactivated" with_deactivated,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `Source`. Known values: `System`, `User`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    System,
    User,
}

crate::runtime::values!(Type {
    System = "System",
    User = "User",
});
