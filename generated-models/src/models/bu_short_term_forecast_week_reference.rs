// @generated from the schema "BuShortTermForecastWeekReference"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `BuShortTermForecastWeekReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuShortTermForecastWeekReference {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `weekNumber`: `integer (int32)`, required.
    #[doc(alias = "weekNumber")]
    pub week_number: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuShortTermForecastWeekReference "BuShortTermForecastWeekReference" 5 {
    (
        id: String = "id" with_id required,
        week_date: Date = "weekDate" with_week_date required,
        description: String = "description" with_description read_only,
        week_number: i32 = "weekNumber" with_week_number required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
