// @generated from the schema "HeadcountInterval"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `HeadcountInterval`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HeadcountInterval {
    /// `interval`: `string (date-time)`, required.
    pub interval: Option<DateTime>,
    /// `value`: `number (double)`, required.
    pub value: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HeadcountInterval "HeadcountInterval" 2 {
    (
        interval: DateTime = "interval" with_interval required,
        value: f64 = "value" with_value required,
    )
});
