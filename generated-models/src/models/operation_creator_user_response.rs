// @generated from the schema "OperationCreatorUserResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `OperationCreatorUserResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OperationCreatorUserResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `type`: one of `User` and `OAuthClient`.
    pub r#type: Option<Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OperationCreatorUserResponse "OperationCreatorUserResponse" 3 {
    (
        id: String = "id" with_id read_only,
        r#type: Open<Type> = "type" with_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `OperationCreatorUserResponse`. Known values: `User`, `OAuthClient`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    User,
    OAuthClient,
}

crate::runtime::values!(Type {
    User = "User",
    OAuthClient = "OAuthClient",
});
