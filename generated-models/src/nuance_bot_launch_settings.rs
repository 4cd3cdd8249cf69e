// @generated from the schema "NuanceBotLaunchSettings"; changes made here are lost at the next generation

/// The schema `NuanceBotLaunchSettings`.
pub struct NuanceBotLaunchSettings {
    /// `botExecutionConfigurations`: `array of BotExecutionConfiguration`, required.
    #[doc(alias = "botExecutionConfigurations")]
    pub bot_execution_configurations: ::std::option::Option<
        ::std::vec::Vec<crate::BotExecutionConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NuanceBotLaunchSettings {
    const EMPTY: Self = Self {
        bot_execution_configurations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NuanceBotLaunchSettings = &<NuanceBotLaunchSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NuanceBotLaunchSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("botExecutionConfigurations", "bot_execution_configurations", 1)],
        fields: &[&E.bot_execution_configurations],
    }
};

crate::runtime::model!(NuanceBotLaunchSettings);

crate::runtime::setters!(NuanceBotLaunchSettings {
    with_bot_execution_configurations: bot_execution_configurations: ::std::vec::Vec<crate::BotExecutionConfiguration>,
});
