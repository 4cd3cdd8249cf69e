// @generated from the schema "BuAgentSchedulePublishedScheduleReference"; changes made here are lost at the next generation

/// The schema `BuAgentSchedulePublishedScheduleReference`.
#[repr(C)]
pub struct BuAgentSchedulePublishedScheduleReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAgentSchedulePublishedScheduleReference "BuAgentSchedulePublishedScheduleReference" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        week_date: crate::runtime::Date = "weekDate" 0 with_week_date,
        week_count: i32 = "weekCount" 0 with_week_count,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
