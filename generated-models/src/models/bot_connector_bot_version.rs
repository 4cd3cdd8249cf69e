// @generated from the schema "BotConnectorBotVersion"; changes made here are lost at the next generation

use crate::BotIntent;
use crate::runtime::Extra;

/// The schema `BotConnectorBotVersion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotConnectorBotVersion {
    /// `version`: `string`, required.
    pub version: Option<String>,
    /// `supportedLanguages`: `array of string`, required.
    #[doc(alias = "supportedLanguages")]
    pub supported_languages: Option<Vec<String>>,
    /// `intents`: `array of BotIntent`, required.
    pub intents: Option<Vec<BotIntent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotConnectorBotVersion "BotConnectorBotVersion" 3 {
    (
        version: String = "version" with_version required,
        supported_languages: Vec<String> = "supportedLanguages" with_supported_languages required,
        intents: Vec<BotIntent> = "intents" with_intents required,
    )
});
