// @generated from the schema "BotExecutionConfiguration"; changes made here are lost at the next generation

use crate::NuanceBotCredentials;
use crate::runtime::Extra;

/// The schema `BotExecutionConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotExecutionConfiguration {
    /// `botId`: `string`, required.
    #[doc(alias = "botId")]
    pub bot_id: Option<String>,
    /// `executionHost`: `string`, required.
    #[doc(alias = "executionHost")]
    pub execution_host: Option<String>,
    /// `botCredentials`: `NuanceBotCredentials`, required.
    #[doc(alias = "botCredentials")]
    pub bot_credentials: Option<Box<NuanceBotCredentials>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotExecutionConfiguration "BotExecutionConfiguration" 3 {
    (
        bot_id: String = "botId" with_bot_id required,
        execution_host: String = "executionHost" with_execution_host required,
        bot_credentials: Box<NuanceBotCredentials> = "botCredentials" with_bot_credentials required,
    )
});
