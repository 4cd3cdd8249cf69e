// @generated from the schema "BuShortTermForecastWeekReference"; changes made here are lost at the next generation

/// The schema `BuShortTermForecastWeekReference`.
#[repr(C)]
pub struct BuShortTermForecastWeekReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `weekNumber`: `integer (int32)`, required.
    #[doc(alias = "weekNumber")]
    pub week_number: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuShortTermForecastWeekReference "BuShortTermForecastWeekReference" 5 {
    (
        id: ::std::string::String = "id" 1 with_id,
        week_date: crate::runtime::Date = "weekDate" 1 with_week_date,
        description: ::std::string::String = "description" 2 with_description,
        week_number: i32 = "weekNumber" 1 with_week_number,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
