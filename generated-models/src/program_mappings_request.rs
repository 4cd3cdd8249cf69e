// @generated from the schema "ProgramMappingsRequest"; changes made here are lost at the next generation

/// The schema `ProgramMappingsRequest`.
pub struct ProgramMappingsRequest {
    /// `queueIds`: `array of string`, required.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `flowIds`: `array of string`, required.
    #[doc(alias = "flowIds")]
    pub flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ProgramMappingsRequest {
    const EMPTY: Self = Self {
        queue_ids: ::std::option::Option::None,
        flow_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProgramMappingsRequest = &<ProgramMappingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProgramMappingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("queueIds", "queue_ids", 1), ("flowIds", "flow_ids", 1)],
        fields: &[&E.queue_ids, &E.flow_ids],
    }
};

crate::runtime::model!(ProgramMappingsRequest);

crate::runtime::setters!(ProgramMappingsRequest {
    with_queue_ids: queue_ids: ::std::vec::Vec<::std::string::String>,
    with_flow_ids: flow_ids: ::std::vec::Vec<::std::string::String>,
});
