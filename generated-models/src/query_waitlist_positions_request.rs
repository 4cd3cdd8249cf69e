// @generated from the schema "QueryWaitlistPositionsRequest"; changes made here are lost at the next generation

/// The schema `QueryWaitlistPositionsRequest`.
pub struct QueryWaitlistPositionsRequest {
    /// `timeOffRequests`: `array of UserTimeOffRequestReference`, required.
    #[doc(alias = "timeOffRequests")]
    pub time_off_requests: ::std::option::Option<
        ::std::vec::Vec<crate::UserTimeOffRequestReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryWaitlistPositionsRequest {
    const EMPTY: Self = Self {
        time_off_requests: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryWaitlistPositionsRequest = &<QueryWaitlistPositionsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryWaitlistPositionsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("timeOffRequests", "time_off_requests", 1)],
        fields: &[&E.time_off_requests],
    }
};

crate::runtime::model!(QueryWaitlistPositionsRequest);

crate::runtime::setters!(QueryWaitlistPositionsRequest {
    with_time_off_requests: time_off_requests: ::std::vec::Vec<crate::UserTimeOffRequestReference>,
});
