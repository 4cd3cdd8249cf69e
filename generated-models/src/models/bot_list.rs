// @generated from the schema "BotList"; changes made here are lost at the next generation

use crate::BotConnectorBot;
use crate::runtime::Extra;

/// The schema `BotList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotList {
    /// `chatBots`: `array of BotConnectorBot`, required.
    #[doc(alias = "chatBots")]
    pub chat_bots: Option<Vec<BotConnectorBot>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotList "BotList" 1 {
    (
        chat_bots: Vec<BotConnectorBot> = "chatBots" with_chat_bots required,
    )
});
