// @generated from the schema "NuanceBotLaunchSettings"; changes made here are lost at the next generation

use crate::BotExecutionConfiguration;
use crate::runtime::Extra;

/// The schema `NuanceBotLaunchSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NuanceBotLaunchSettings {
    /// `botExecutionConfigurations`: `array of BotExecutionConfiguration`, required.
    #[doc(alias = "botExecutionConfigurations")]
    pub bot_execution_configurations: Option<Vec<BotExecutionConfiguration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NuanceBotLaunchSettings "NuanceBotLaunchSettings" 1 {
    (
        bot_execution_configurations: Vec<BotExecutionConfiguration> = "botExecutionConfigurations" with_bot_execution_configurations required,
    )
});
