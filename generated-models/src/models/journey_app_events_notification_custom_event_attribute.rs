// @generated from the schema "JourneyAppEventsNotificationCustomEventAttribute"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyAppEventsNotificationCustomEventAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationCustomEventAttribute {
    /// `value`: `string`.
    pub value: Option<String>,
    /// `dataType`: one of `STRING`, `BOOLEAN` and `NUMBER`.
    #[doc(alias = "dataType")]
    pub data_type: Option<Open<DataType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationCustomEventAttribute "JourneyAppEventsNotificationCustomEventAttribute" 2 {
    (
        value: String = "value" with_value,
        data_type: Open<DataType> = "dataType" with_data_type,
    )
});

/// The property `dataType` of `JourneyAppEventsNotificationCustomEventAttribute`. Known values: `STRING`, `BOOLEAN`, `NUMBER`.
#[repr(u16)]
#[non_exhaustive]
pub enum DataType {
    String,
    Boolean,
    Number,
}

crate::runtime::values!(DataType {
    String = "STRING",
    Boolean = "BOOLEAN",
    Number = "NUMBER",
});
