// @generated from the schema "FlowLogLevelRequest"; changes made here are lost at the next generation

/// The schema `FlowLogLevelRequest`.
#[repr(C)]
pub struct FlowLogLevelRequest {
    /// `logLevelCharacteristics`: `FlowLogLevel`, required.
    #[doc(alias = "logLevelCharacteristics")]
    pub log_level_characteristics: ::std::option::Option<
        ::std::boxed::Box<crate::FlowLogLevel>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowLogLevelRequest "FlowLogLevelRequest" 1 {
    (
        log_level_characteristics: ::std::boxed::Box<crate::FlowLogLevel> = "logLevelCharacteristics" 1 with_log_level_characteristics,
    )
});
