// @generated from the schema "AuthorizationSettings"; changes made here are lost at the next generation

/// The schema `AuthorizationSettings`.
#[repr(C)]
pub struct AuthorizationSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `analysisEnabled`: `boolean`.
    #[doc(alias = "analysisEnabled")]
    pub analysis_enabled: ::std::option::Option<bool>,
    /// `analysisDays`: `integer (int32)`.
    #[doc(alias = "analysisDays")]
    pub analysis_days: ::std::option::Option<i32>,
    /// `dateLastCalculated`: `string (date-time)`, read-only.
    #[doc(alias = "dateLastCalculated")]
    pub date_last_calculated: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateLastActive`: `string (date)`, read-only.
    #[doc(alias = "dateLastActive")]
    pub date_last_active: ::std::option::Option<crate::runtime::Date>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuthorizationSettings "AuthorizationSettings" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        analysis_enabled: bool = "analysisEnabled" 0 with_analysis_enabled,
        analysis_days: i32 = "analysisDays" 0 with_analysis_days,
        date_last_calculated: crate::runtime::DateTime = "dateLastCalculated" 2 with_date_last_calculated,
        date_last_active: crate::runtime::Date = "dateLastActive" 2 with_date_last_active,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
