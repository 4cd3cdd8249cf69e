// @generated from the schema "BuShortTermForecastReference"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `BuShortTermForecastReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuShortTermForecastReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuShortTermForecastReference "BuShortTermForecastReference" 4 {
    (
        id: String = "id" with_id,
        week_date: Date = "weekDate" with_week_date required,
        description: String = "description" with_description read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
