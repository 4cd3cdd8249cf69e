// @generated from the schema "EdgeServiceStateRequest"; changes made here are lost at the next generation

/// The schema `EdgeServiceStateRequest`.
pub struct EdgeServiceStateRequest {
    /// `inService`: `boolean`, required.
    #[doc(alias = "inService")]
    pub in_service: ::std::option::Option<bool>,
    /// `callDrainingWaitTimeSeconds`: `integer (int32)`.
    #[doc(alias = "callDrainingWaitTimeSeconds")]
    pub call_draining_wait_time_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeServiceStateRequest {
    const EMPTY: Self = Self {
        in_service: ::std::option::Option::None,
        call_draining_wait_time_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeServiceStateRequest = &<EdgeServiceStateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeServiceStateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("inService", "in_service", 1),
            ("callDrainingWaitTimeSeconds", "call_draining_wait_time_seconds", 0),
        ],
        fields: &[&E.in_service, &E.call_draining_wait_time_seconds],
    }
};

crate::runtime::model!(EdgeServiceStateRequest);

crate::runtime::setters!(EdgeServiceStateRequest {
    with_in_service: in_service: bool,
    with_call_draining_wait_time_seconds: call_draining_wait_time_seconds: i32,
});
