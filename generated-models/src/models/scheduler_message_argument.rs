// @generated from the schema "SchedulerMessageArgument"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SchedulerMessageArgument`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulerMessageArgument {
    /// `type`: one of `AgentId` and `Date`.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulerMessageArgument "SchedulerMessageArgument" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        value: String = "value" with_value,
    )
});

/// The property `type` of `SchedulerMessageArgument`. Known values: `AgentId`, `Date`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    AgentId,
    Date,
}

crate::runtime::values!(Type {
    AgentId = "AgentId",
    Date = "Date",
});
