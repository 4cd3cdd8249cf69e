// @generated from the schema "OpenRichMediaSetting"; changes made here are lost at the next generation

use crate::OutboundOnlySetting;
use crate::runtime::Extra;

/// The schema `OpenRichMediaSetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenRichMediaSetting {
    /// `quickReply`: `OutboundOnlySetting`.
    #[doc(alias = "quickReply")]
    pub quick_reply: Option<Box<OutboundOnlySetting>>,
    /// `cards`: `OutboundOnlySetting`.
    pub cards: Option<Box<OutboundOnlySetting>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenRichMediaSetting "OpenRichMediaSetting" 2 {
    (
        quick_reply: Box<OutboundOnlySetting> = "quickReply" with_quick_reply,
        cards: Box<OutboundOnlySetting> = "cards" with_cards,
    )
});
