// @generated from the schema "NuanceBotLaunchSettings"; changes made here are lost at the next generation

/// The schema `NuanceBotLaunchSettings`.
#[repr(C)]
pub struct NuanceBotLaunchSettings {
    /// `botExecutionConfigurations`: `array of BotExecutionConfiguration`, required.
    #[doc(alias = "botExecutionConfigurations")]
    pub bot_execution_configurations: ::std::option::Option<
        ::std::vec::Vec<crate::BotExecutionConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NuanceBotLaunchSettings "NuanceBotLaunchSettings" 1 {
    (
        bot_execution_configurations: ::std::vec::Vec<crate::BotExecutionConfiguration> = "botExecutionConfigurations" 1 with_bot_execution_configurations,
    )
});
