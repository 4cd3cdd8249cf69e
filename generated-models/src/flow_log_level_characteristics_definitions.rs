// @generated from the schema "FlowLogLevelCharacteristicsDefinitions"; changes made here are lost at the next generation

/// The schema `FlowLogLevelCharacteristicsDefinitions`.
#[repr(C)]
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

crate::runtime::model!(FlowLogLevelCharacteristicsDefinitions "FlowLogLevelCharacteristicsDefinitions" 2 {
    (
        log_levels: ::std::vec::Vec<crate::FlowLogLevel> = "logLevels" 2 with_log_levels,
        characteristics: ::std::vec::Vec<crate::FlowLogLevelCharacteristicsDefinition> = "characteristics" 2 with_characteristics,
    )
});
