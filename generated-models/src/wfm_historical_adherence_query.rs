// @generated from the schema "WfmHistoricalAdherenceQuery"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceQuery`.
#[repr(C)]
pub struct WfmHistoricalAdherenceQuery {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `includeExceptions`: `boolean`.
    #[doc(alias = "includeExceptions")]
    pub include_exceptions: ::std::option::Option<bool>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceQuery "WfmHistoricalAdherenceQuery" 6 {
    (
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 0 with_user_ids,
        include_exceptions: bool = "includeExceptions" 0 with_include_exceptions,
        team_ids: ::std::vec::Vec<::std::string::String> = "teamIds" 0 with_team_ids,
    )
});
