// @generated from the schema "CurrentUserTimeOffIntegrationStatusRequest"; changes made here are lost at the next generation

/// The schema `CurrentUserTimeOffIntegrationStatusRequest`.
#[repr(C)]
pub struct CurrentUserTimeOffIntegrationStatusRequest {
    /// `timeOffRequestIds`: `array of string`, required.
    #[doc(alias = "timeOffRequestIds")]
    pub time_off_request_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CurrentUserTimeOffIntegrationStatusRequest "CurrentUserTimeOffIntegrationStatusRequest" 1 {
    (
        time_off_request_ids: ::std::vec::Vec<::std::string::String> = "timeOffRequestIds" 1 with_time_off_request_ids,
    )
});
