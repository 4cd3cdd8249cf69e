// @generated from the schema "BotList"; changes made here are lost at the next generation

/// The schema `BotList`.
#[repr(C)]
pub struct BotList {
    /// `chatBots`: `array of BotConnectorBot`, required.
    #[doc(alias = "chatBots")]
    pub chat_bots: ::std::option::Option<::std::vec::Vec<crate::BotConnectorBot>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotList "BotList" 1 {
    (
        chat_bots: ::std::vec::Vec<crate::BotConnectorBot> = "chatBots" 1 with_chat_bots,
    )
});
