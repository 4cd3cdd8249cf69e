// @generated from the schema "BotExecutionConfiguration"; changes made here are lost at the next generation

/// The schema `BotExecutionConfiguration`.
#[repr(C)]
pub struct BotExecutionConfiguration {
    /// `botId`: `string`, required.
    #[doc(alias = "botId")]
    pub bot_id: ::std::option::Option<::std::string::String>,
    /// `executionHost`: `string`, required.
    #[doc(alias = "executionHost")]
    pub execution_host: ::std::option::Option<::std::string::String>,
    /// `botCredentials`: `NuanceBotCredentials`, required.
    #[doc(alias = "botCredentials")]
    pub bot_credentials: ::std::option::Option<
        ::std::boxed::Box<crate::NuanceBotCredentials>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotExecutionConfiguration "BotExecutionConfiguration" 3 {
    (
        bot_id: ::std::string::String = "botId" 1 with_bot_id,
        execution_host: ::std::string::String = "executionHost" 1 with_execution_host,
        bot_credentials: ::std::boxed::Box<crate::NuanceBotCredentials> = "botCredentials" 1 with_bot_credentials,
    )
});
