// @generated from the schema "AuthorizationSettings"; changes made here are lost at the next generation

use crate::runtime::{Date, DateTime, Extra};

/// The schema `AuthorizationSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuthorizationSettings {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `analysisEnabled`: `boolean`.
    #[doc(alias = "analysisEnabled")]
    pub analysis_enabled: Option<bool>,
    /// `analysisDays`: `integer (int32)`.
    #[doc(alias = "analysisDays")]
    pub analysis_days: Option<i32>,
    /// `dateLastCalculated`: `string (date-time)`, read-only.
    #[doc(alias = "dateLastCalculated")]
    pub date_last_calculated: Option<DateTime>,
    /// `dateLastActive`: `string (date)`, read-only.
    #[doc(alias = "dateLastActive")]
    pub date_last_active: Option<Date>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuthorizationSettings "AuthorizationSettings" 6 {
    (
        id: String = "id" with_id read_only,
        analysis_enabled: bool = "analysisEnabled" with_analysis_enabled,
        analysis_days: i32 = "analysisDays" with_analysis_days,
        date_last_calculated: DateTime = "dateLastCalculated" with_date_last_calculated read_only,
        date_last_active: Date = "dateLastActive" with_date_last_active read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
