// @generated from the schema "BuScheduleReference"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `BuScheduleReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuScheduleReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuScheduleReference "BuScheduleReference" 3 {
    (
        id: String = "id" with_id read_only,
        week_date: Date = "weekDate" with_week_date,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
