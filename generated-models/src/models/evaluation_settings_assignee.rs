// @generated from the schema "EvaluationSettingsAssignee"; changes made here are lost at the next generation

use crate::UserReferenceWithName;
use crate::runtime::{Extra, Open};

/// The schema `EvaluationSettingsAssignee`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationSettingsAssignee {
    /// `user`: `UserReferenceWithName`.
    pub user: Option<Box<UserReferenceWithName>>,
    /// `type`: one of `Original`, `Individual` and `None`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationSettingsAssignee "EvaluationSettingsAssignee" 2 {
    (
        user: Box<UserReferenceWithName> = "user" with_user,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `EvaluationSettingsAssignee`. Known values: `Original`, `Individual`, `None`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Original,
    Individual,
    None,
}

crate::runtime::values!(Type {
    Original = "Original",
    Individual = "Individual",
    None = "None",
});
