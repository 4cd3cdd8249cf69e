// @generated from the schema "OpenRichMediaSetting"; changes made here are lost at the next generation

/// The schema `OpenRichMediaSetting`.
#[repr(C)]
pub struct OpenRichMediaSetting {
    /// `quickReply`: `OutboundOnlySetting`.
    #[doc(alias = "quickReply")]
    pub quick_reply: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundOnlySetting>,
    >,
    /// `cards`: `OutboundOnlySetting`.
    pub cards: ::std::option::Option<::std::boxed::Box<crate::OutboundOnlySetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenRichMediaSetting "OpenRichMediaSetting" 2 {
    (
        quick_reply: ::std::boxed::Box<crate::OutboundOnlySetting> = "quickReply" 0 with_quick_reply,
        cards: ::std::boxed::Box<crate::OutboundOnlySetting> = "cards" 0 with_cards,
    )
});
