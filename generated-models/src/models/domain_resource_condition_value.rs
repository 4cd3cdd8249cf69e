// @generated from the schema "DomainResourceConditionValue"; changes made here are lost at the next generation

use crate::{Queue, User};
use crate::runtime::{Extra, Open};

/// The schema `DomainResourceConditionValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainResourceConditionValue {
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `queue`: `Queue`.
    pub queue: Option<Box<Queue>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `type`: one of `SCALAR`, `VARIABLE`, `USER` and `QUEUE`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainResourceConditionValue "DomainResourceConditionValue" 4 {
    (
        user: Box<User> = "user" with_user,
        queue: Box<Queue> = "queue" with_queue,
        value: String = "value" with_value,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `DomainResourceConditionValue`. Known values: `SCALAR`, `VARIABLE`, `USER`, `QUEUE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Scalar,
    Variable,
    User,
    Queue,
}

crate::runtime::values!(Type {
    Scalar = "SCALAR",
    Variable = "VARIABLE",
    User = "USER",
    Queue = "QUEUE",
});
