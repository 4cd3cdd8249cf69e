// @generated from the schema "StorySetting"; changes made here are lost at the next generation

use crate::InboundOnlySetting;
use crate::runtime::Extra;

/// The schema `StorySetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StorySetting {
    /// `mention`: `InboundOnlySetting`.
    pub mention: Option<Box<InboundOnlySetting>>,
    /// `reply`: `InboundOnlySetting`.
    pub reply: Option<Box<InboundOnlySetting>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StorySetting "StorySetting" 2 {
    (
        mention: Box<InboundOnlySetting> = "mention" with_mention,
        reply: Box<InboundOnlySetting> = "reply" with_reply,
    )
});
