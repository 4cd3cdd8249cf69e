// @generated from the schema "BuShortTermForecastReference"; changes made here are lost at the next generation

/// The schema `BuShortTermForecastReference`.
#[repr(C)]
pub struct BuShortTermForecastReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuShortTermForecastReference "BuShortTermForecastReference" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        week_date: crate::runtime::Date = "weekDate" 1 with_week_date,
        description: ::std::string::String = "description" 2 with_description,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
