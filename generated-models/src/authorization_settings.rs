// @generated from the schema "AuthorizationSettings"; changes made here are lost at the next generation

/// The schema `AuthorizationSettings`.
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

impl crate::runtime::Model for AuthorizationSettings {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        analysis_enabled: ::std::option::Option::None,
        analysis_days: ::std::option::Option::None,
        date_last_calculated: ::std::option::Option::None,
        date_last_active: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuthorizationSettings = &<AuthorizationSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuthorizationSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("analysisEnabled", "analysis_enabled", 0),
            ("analysisDays", "analysis_days", 0),
            ("dateLastCalculated", "date_last_calculated", 2),
            ("dateLastActive", "date_last_active", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.analysis_enabled,
            &E.analysis_days,
            &E.date_last_calculated,
            &E.date_last_active,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AuthorizationSettings);

crate::runtime::setters!(AuthorizationSettings {
    with_id: id: ::std::string::String,
    with_analysis_enabled: analysis_enabled: bool,
    with_analysis_days: analysis_days: i32,
    with_date_last_calculated: date_last_calculated: crate::runtime::DateTime,
    with_date_last_active: date_last_active: crate::runtime::Date,
    with_self_uri: self_uri: ::std::string::String,
});
