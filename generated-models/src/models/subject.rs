// @generated from the schema "Subject"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Subject`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Subject {
    /// `type`: one of `USER`, `CLIENT`, `GROUP`, `TEAM` and `ALL`.
    pub r#type: Option<Open<Type>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Subject "Subject" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        id: String = "id" with_id,
    )
});

/// The property `type` of `Subject`. Known values: `USER`, `CLIENT`, `GROUP`, `TEAM`, `ALL`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    User,
    Client,
    Group,
    Team,
    All,
}

crate::runtime::values!(Type {
    User = "USER",
    Client = "CLIENT",
    Group = "GROUP",
    Team = "TEAM",
    All = "ALL",
});
