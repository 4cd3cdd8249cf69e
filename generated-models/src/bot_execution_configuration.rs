// @generated from the schema "BotExecutionConfiguration"; changes made here are lost at the next generation

/// The schema `BotExecutionConfiguration`.
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

impl crate::runtime::Model for BotExecutionConfiguration {
    const EMPTY: Self = Self {
        bot_id: ::std::option::Option::None,
        execution_host: ::std::option::Option::None,
        bot_credentials: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotExecutionConfiguration = &<BotExecutionConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotExecutionConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("botId", "bot_id", 1),
            ("executionHost", "execution_host", 1),
            ("botCredentials", "bot_credentials", 1),
        ],
        fields: &[&E.bot_id, &E.execution_host, &E.bot_credentials],
    }
};

crate::runtime::model!(BotExecutionConfiguration);

crate::runtime::setters!(BotExecutionConfiguration {
    with_bot_id: bot_id: ::std::string::String,
    with_execution_host: execution_host: ::std::string::String,
    with_bot_credentials: bot_credentials: ::std::boxed::Box<crate::NuanceBotCredentials>,
});
