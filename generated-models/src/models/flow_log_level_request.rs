// @generated from the schema "FlowLogLevelRequest"; changes made here are lost at the next generation

use crate::FlowLogLevel;
use crate::runtime::Extra;

/// The schema `FlowLogLevelRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowLogLevelRequest {
    /// `logLevelCharacteristics`: `FlowLogLevel`, required.
    #[doc(alias = "logLevelCharacteristics")]
    pub log_level_characteristics: Option<Box<FlowLogLevel>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowLogLevelRequest "FlowLogLevelRequest" 1 {
    (
        log_level_characteristics: Box<FlowLogLevel> = "logLevelCharacteristics" with_log_level_characteristics required,
    )
});
