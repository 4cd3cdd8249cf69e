// @generated from the schema "FlowLogLevelCharacteristicsDefinitions"; changes made here are lost at the next generation

/// The schema `FlowLogLevelCharacteristicsDefinitions`.
pub struct FlowLogLevelCharacteristicsDefinitions {
    /// `logLevels`: `array of FlowLogLevel`, read-only.
    #[doc(alias = "logLevels")]
    pub log_levels: ::std::option::Option<::std::vec::Vec<crate::FlowLogLevel>>,
    /// `characteristics`: `array of FlowLogLevelCharacteristicsDefinition`, read-only.
    pub characteristics: ::std::option::Option<
        ::std::vec::Vec<crate::FlowLogLevelCharacteristicsDefinition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowLogLevelCharacteristicsDefinitions {
    const EMPTY: Self = Self {
        log_levels: ::std::option::Option::None,
        characteristics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowLogLevelCharacteristicsDefinitions = &<FlowLogLevelCharacteristicsDefinitions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowLogLevelCharacteristicsDefinitions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("logLevels", "log_levels", 2),
            ("characteristics", "characteristics", 2),
        ],
        fields: &[&E.log_levels, &E.characteristics],
    }
};

crate::runtime::model!(FlowLogLevelCharacteristicsDefinitions);

crate::runtime::setters!(FlowLogLevelCharacteristicsDefinitions {
    with_log_levels: log_levels: ::std::vec::Vec<crate::FlowLogLevel>,
    with_characteristics: characteristics: ::std::vec::Vec<crate::FlowLogLevelCharacteristicsDefinition>,
});
