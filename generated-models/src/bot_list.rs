// @generated from the schema "BotList"; changes made here are lost at the next generation

/// The schema `BotList`.
pub struct BotList {
    /// `chatBots`: `array of BotConnectorBot`, required.
    #[doc(alias = "chatBots")]
    pub chat_bots: ::std::option::Option<::std::vec::Vec<crate::BotConnectorBot>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotList {
    const EMPTY: Self = Self {
        chat_bots: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotList = &<BotList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotList",
        empty: E,
        extra: &E.extra,
        properties: &[("chatBots", "chat_bots", 1)],
        fields: &[&E.chat_bots],
    }
};

crate::runtime::model!(BotList);

crate::runtime::setters!(BotList {
    with_chat_bots: chat_bots: ::std::vec::Vec<crate::BotConnectorBot>,
});
