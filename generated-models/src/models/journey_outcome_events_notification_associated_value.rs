// @generated from the schema "JourneyOutcomeEventsNotificationAssociatedValue"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyOutcomeEventsNotificationAssociatedValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationAssociatedValue {
    /// `dataType`: one of `Number` and `Integer`.
    #[doc(alias = "dataType")]
    pub data_type: Option<Open<DataType>>,
    /// `value`: `number (double)`.
    pub value: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationAssociatedValue "JourneyOutcomeEventsNotificationAssociatedValue" 2 {
    (
        data_type: Open<DataType> = "dataType" with_data_type,
        value: f64 = "value" with_value,
    )
});

/// The property `dataType` of `JourneyOutcomeEventsNotificationAssociatedValue`. Known values: `Number`, `Integer`.
#[repr(u16)]
#[non_exhaustive]
pub enum DataType {
    Number,
    Integer,
}

crate::runtime::values!(DataType {
    Number = "Number",
    Integer = "Integer",
});
