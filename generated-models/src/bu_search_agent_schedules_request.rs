// @generated from the schema "BuSearchAgentSchedulesRequest"; changes made here are lost at the next generation

/// The schema `BuSearchAgentSchedulesRequest`.
#[repr(C)]
pub struct BuSearchAgentSchedulesRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuSearchAgentSchedulesRequest "BuSearchAgentSchedulesRequest" 3 {
    (
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 1 with_end_date,
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 0 with_user_ids,
    )
});
