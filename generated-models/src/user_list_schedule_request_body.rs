// @generated from the schema "UserListScheduleRequestBody"; changes made here are lost at the next generation

/// The schema `UserListScheduleRequestBody`.
#[repr(C)]
pub struct UserListScheduleRequestBody {
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `loadFullWeeks`: `boolean`.
    #[doc(alias = "loadFullWeeks")]
    pub load_full_weeks: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserListScheduleRequestBody "UserListScheduleRequestBody" 4 {
    (
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 1 with_user_ids,
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 1 with_end_date,
        load_full_weeks: bool = "loadFullWeeks" 0 with_load_full_weeks,
    )
});
