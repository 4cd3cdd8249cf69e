// @generated from the schema "WorkitemsUserEventsNotificationCustomAttribute"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemsUserEventsNotificationCustomAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsUserEventsNotificationCustomAttribute {
    /// `dataType`: one of `unknown`, `string`, `number`, `boolean$` and `integer`.
    #[doc(alias = "dataType")]
    pub data_type: Option<Open<DataType>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsUserEventsNotificationCustomAttribute "WorkitemsUserEventsNotificationCustomAttribute" 2 {
    (
        data_type: Open<DataType> = "dataType" with_data_type,
        value: String = "value" with_value,
    )
});

/// The property `dataType` of `WorkitemsUserEventsNotificationCustomAttribute`. Known values: `unknown`, `string`, `number`, `boolean$`, `integer`.
#[repr(u16)]
#[non_exhaustive]
pub enum DataType {
    Unknown,
    String,
    Number,
    #[doc(alias = "boolean$")]
    Boolean,
    Integer,
}

crate::runtime::values!(DataType {
    Unknown = "unknown",
    String = "string",
    Number = "number",
    Boolean = "boolean$",
    Integer = "integer",
});
