// @generated from the schema "AgentCountRange"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AgentCountRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentCountRange {
    /// `minimum`: `integer (int32)`, required.
    pub minimum: Option<i32>,
    /// `maximum`: `integer (int32)`, required.
    pub maximum: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentCountRange "AgentCountRange" 2 {
    (
        minimum: i32 = "minimum" with_minimum required,
        maximum: i32 = "maximum" with_maximum required,
    )
});
