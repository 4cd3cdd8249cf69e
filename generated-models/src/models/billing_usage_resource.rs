// @generated from the schema "BillingUsageResource"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `BillingUsageResource`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BillingUsageResource {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `date`: `string (date-time)`, required.
    pub date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BillingUsageResource "BillingUsageResource" 2 {
    (
        name: String = "name" with_name required,
        date: DateTime = "date" with_date required,
    )
});
