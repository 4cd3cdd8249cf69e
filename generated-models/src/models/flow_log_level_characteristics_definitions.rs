// @generated from the schema "FlowLogLevelCharacteristicsDefinitions"; changes made here are lost at the next generation

use crate::{FlowLogLevel, FlowLogLevelCharacteristicsDefinition};
use crate::runtime::Extra;

/// The schema `FlowLogLevelCharacteristicsDefinitions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowLogLevelCharacteristicsDefinitions {
    /// `logLevels`: `array of FlowLogLevel`, read-only.
    #[doc(alias = "logLevels")]
    pub log_levels: Option<Vec<FlowLogLevel>>,
    /// `characteristics`: `array of FlowLogLevelCharacteristicsDefinition`, read-only.
    pub characteristics: Option<Vec<FlowLogLevelCharacteristicsDefinition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowLogLevelCharacteristicsDefinitions "FlowLogLevelCharacteristicsDefinitions" 2 {
    (
        log_levels: Vec<FlowLogLevel> = "logLevels" with_log_levels read_only,
        characteristics: Vec<FlowLogLevelCharacteristicsDefinition> = "characteristics" with_characteristics read_only,
    )
});
