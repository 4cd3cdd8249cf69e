// @generated from the schema "ShortTermForecastReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ShortTermForecastReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShortTermForecastReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `weekDate`: `string`, required.
    #[doc(alias = "weekDate")]
    pub week_date: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShortTermForecastReference "ShortTermForecastReference" 4 {
    (
        id: String = "id" with_id read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        week_date: String = "weekDate" with_week_date required,
        description: String = "description" with_description,
    )
});
