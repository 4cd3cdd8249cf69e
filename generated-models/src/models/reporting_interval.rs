// @generated from the schema "ReportingInterval"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ReportingInterval`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingInterval {
    /// `intervalType`: one of `Day`, `Week` and `Month`, required.
    #[doc(alias = "intervalType")]
    pub interval_type: Option<Open<IntervalType>>,
    /// `intervalValue`: `integer (int32)`, required.
    #[doc(alias = "intervalValue")]
    pub interval_value: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingInterval "ReportingInterval" 2 {
    (
        interval_type: Open<IntervalType> = "intervalType" with_interval_type required,
        interval_value: i32 = "intervalValue" with_interval_value required,
    )
});

/// The property `intervalType` of `ReportingInterval`. Known values: `Day`, `Week`, `Month`.
#[repr(u16)]
#[non_exhaustive]
pub enum IntervalType {
    Day,
    Week,
    Month,
}

crate::runtime::values!(IntervalType {
    Day = "Day",
    Week = "Week",
    Month = "Month",
});
