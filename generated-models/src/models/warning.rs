// @generated from the schema "Warning"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Warning`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Warning {
    /// `value`: `integer (int32)`.
    pub value: Option<i32>,
    /// `rangeType`: one of `OVER`, `UNDER` and `BETWEEN`.
    #[doc(alias = "rangeType")]
    pub range_type: Option<Open<RangeType>>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Warning "Warning" 3 {
    (
        value: i32 = "value" with_value,
        range_type: Open<RangeType> = "rangeType" with_range_type,
        color: String = "color" with_color,
    )
});

/// The property `rangeType` of `Warning`. Known values: `OVER`, `UNDER`, `BETWEEN`.
#[repr(u16)]
#[non_exhaustive]
pub enum RangeType {
    Over,
    Under,
    Between,
}

crate::runtime::values!(RangeType {
    Over = "OVER",
    Under = "UNDER",
    Between = "BETWEEN",
});
