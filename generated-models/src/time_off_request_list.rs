// @generated from the schema "TimeOffRequestList"; changes made here are lost at the next generation

/// The schema `TimeOffRequestList`.
#[repr(C)]
pub struct TimeOffRequestList {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `timeOffRequests`: `array of TimeOffRequestResponse`.
    #[doc(alias = "timeOffRequests")]
    pub time_off_requests: ::std::option::Option<
        ::std::vec::Vec<crate::TimeOffRequestResponse>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffRequestList "TimeOffRequestList" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        time_off_requests: ::std::vec::Vec<crate::TimeOffRequestResponse> = "timeOffRequests" 0 with_time_off_requests,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
