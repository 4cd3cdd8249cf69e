// @generated from the schema "ShortTermForecastReference"; changes made here are lost at the next generation

/// The schema `ShortTermForecastReference`.
#[repr(C)]
pub struct ShortTermForecastReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ShortTermForecastReference "ShortTermForecastReference" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        week_date: ::std::string::String = "weekDate" 1 with_week_date,
        description: ::std::string::String = "description" 0 with_description,
    )
});
