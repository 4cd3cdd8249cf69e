// @generated from the schema "TimeOffRequestLookup"; changes made here are lost at the next generation

/// The schema `TimeOffRequestLookup`.
#[repr(C)]
pub struct TimeOffRequestLookup {
    /// `timeOffRequestId`: `string`, required.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffRequestLookup "TimeOffRequestLookup" 2 {
    (
        time_off_request_id: ::std::string::String = "timeOffRequestId" 1 with_time_off_request_id,
        user_id: ::std::string::String = "userId" 1 with_user_id,
    )
});
