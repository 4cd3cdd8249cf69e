// @generated from the schema "QueryTimeOffIntegrationStatusRequest"; changes made here are lost at the next generation

/// The schema `QueryTimeOffIntegrationStatusRequest`.
#[repr(C)]
pub struct QueryTimeOffIntegrationStatusRequest {
    /// `timeOffRequestLookups`: `array of TimeOffRequestLookup`, required.
    #[doc(alias = "timeOffRequestLookups")]
    pub time_off_request_lookups: ::std::option::Option<
        ::std::vec::Vec<crate::TimeOffRequestLookup>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryTimeOffIntegrationStatusRequest "QueryTimeOffIntegrationStatusRequest" 1 {
    (
        time_off_request_lookups: ::std::vec::Vec<crate::TimeOffRequestLookup> = "timeOffRequestLookups" 1 with_time_off_request_lookups,
    )
});
