// @generated from the schema "BuScheduleReference"; changes made here are lost at the next generation

/// The schema `BuScheduleReference`.
#[repr(C)]
pub struct BuScheduleReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuScheduleReference "BuScheduleReference" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        week_date: crate::runtime::Date = "weekDate" 0 with_week_date,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
