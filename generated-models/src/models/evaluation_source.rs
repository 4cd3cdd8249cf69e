// @generated from the schema "EvaluationSource"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `EvaluationSource`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationSource {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `Policy`, `User` and `Unknown`.
    pub r#type: Option<Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationSource "EvaluationSource" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `EvaluationSource`. Known values: `Policy`, `User`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Policy,
    User,
    Unknown,
}

crate::runtime::values!(Type {
    Policy = "Policy",
    User = "User",
    Unknown = "Unknown",
});
