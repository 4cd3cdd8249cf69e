// @generated from the schema "QueryTimeOffIntegrationStatusRequest"; changes made here are lost at the next generation

/// The schema `QueryTimeOffIntegrationStatusRequest`.
pub struct QueryTimeOffIntegrationStatusRequest {
    /// `timeOffRequestLookups`: `array of TimeOffRequestLookup`, required.
    #[doc(alias = "timeOffRequestLookups")]
    pub time_off_request_lookups: ::std::option::Option<
        ::std::vec::Vec<crate::TimeOffRequestLookup>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryTimeOffIntegrationStatusRequest {
    const EMPTY: Self = Self {
        time_off_request_lookups: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryTimeOffIntegrationStatusRequest = &<QueryTimeOffIntegrationStatusRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryTimeOffIntegrationStatusRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("timeOffRequestLookups", "time_off_request_lookups", 1)],
        fields: &[&E.time_off_request_lookups],
    }
};

crate::runtime::model!(QueryTimeOffIntegrationStatusRequest);

crate::runtime::setters!(QueryTimeOffIntegrationStatusRequest {
    with_time_off_request_lookups: time_off_request_lookups: ::std::vec::Vec<crate::TimeOffRequestLookup>,
});
