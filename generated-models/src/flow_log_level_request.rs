// @generated from the schema "FlowLogLevelRequest"; changes made here are lost at the next generation

/// The schema `FlowLogLevelRequest`.
pub struct FlowLogLevelRequest {
    /// `logLevelCharacteristics`: `FlowLogLevel`, required.
    #[doc(alias = "logLevelCharacteristics")]
    pub log_level_characteristics: ::std::option::Option<
        ::std::boxed::Box<crate::FlowLogLevel>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowLogLevelRequest {
    const EMPTY: Self = Self {
        log_level_characteristics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowLogLevelRequest = &<FlowLogLevelRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowLogLevelRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("logLevelCharacteristics", "log_level_characteristics", 1)],
        fields: &[&E.log_level_characteristics],
    }
};

crate::runtime::model!(FlowLogLevelRequest);

crate::runtime::setters!(FlowLogLevelRequest {
    with_log_level_characteristics: log_level_characteristics: ::std::boxed::Box<crate::FlowLogLevel>,
});
