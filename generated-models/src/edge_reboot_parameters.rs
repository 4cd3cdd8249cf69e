// @generated from the schema "EdgeRebootParameters"; changes made here are lost at the next generation

/// The schema `EdgeRebootParameters`.
pub struct EdgeRebootParameters {
    /// `callDrainingWaitTimeSeconds`: `integer (int32)`.
    #[doc(alias = "callDrainingWaitTimeSeconds")]
    pub call_draining_wait_time_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeRebootParameters {
    const EMPTY: Self = Self {
        call_draining_wait_time_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeRebootParameters = &<EdgeRebootParameters as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeRebootParameters",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("callDrainingWaitTimeSeconds", "call_draining_wait_time_seconds", 0),
        ],
        fields: &[&E.call_draining_wait_time_seconds],
    }
};

crate::runtime::model!(EdgeRebootParameters);

crate::runtime::setters!(EdgeRebootParameters {
    with_call_draining_wait_time_seconds: call_draining_wait_time_seconds: i32,
});
