// @generated from the schema "WorkdayValuesTrendItem"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `WorkdayValuesTrendItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkdayValuesTrendItem {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: Option<Date>,
    /// `value`: `number (double)`, read-only.
    pub value: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkdayValuesTrendItem "WorkdayValuesTrendItem" 2 {
    (
        date_workday: Date = "dateWorkday" with_date_workday read_only,
        value: f64 = "value" with_value read_only,
    )
});
