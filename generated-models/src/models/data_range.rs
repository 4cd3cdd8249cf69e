// @generated from the schema "DataRange"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `DataRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataRange {
    /// `dateMin`: `string (date-time)`, read-only.
    #[doc(alias = "dateMin")]
    pub date_min: Option<DateTime>,
    /// `dateMax`: `string (date-time)`, read-only.
    #[doc(alias = "dateMax")]
    pub date_max: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataRange "DataRange" 2 {
    (
        date_min: DateTime = "dateMin" with_date_min read_only,
        date_max: DateTime = "dateMax" with_date_max read_only,
    )
});
