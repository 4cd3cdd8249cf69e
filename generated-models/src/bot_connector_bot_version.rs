// @generated from the schema "BotConnectorBotVersion"; changes made here are lost at the next generation

/// The schema `BotConnectorBotVersion`.
#[repr(C)]
pub struct BotConnectorBotVersion {
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// `supportedLanguages`: `array of string`, required.
    #[doc(alias = "supportedLanguages")]
    pub supported_languages: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `intents`: `array of BotIntent`, required.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::BotIntent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotConnectorBotVersion "BotConnectorBotVersion" 3 {
    (
        version: ::std::string::String = "version" 1 with_version,
        supported_languages: ::std::vec::Vec<::std::string::String> = "supportedLanguages" 1 with_supported_languages,
        intents: ::std::vec::Vec<crate::BotIntent> = "intents" 1 with_intents,
    )
});
