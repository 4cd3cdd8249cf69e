// @generated from the schema "WeekScheduleReference"; changes made here are lost at the next generation

/// The schema `WeekScheduleReference`.
#[repr(C)]
pub struct WeekScheduleReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WeekScheduleReference "WeekScheduleReference" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        week_date: ::std::string::String = "weekDate" 0 with_week_date,
    )
});
