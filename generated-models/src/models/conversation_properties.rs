// @generated from the schema "ConversationProperties"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationProperties {
    /// `isWaiting`: `boolean`.
    #[doc(alias = "isWaiting")]
    pub is_waiting: Option<bool>,
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: Option<bool>,
    /// `isAcd`: `boolean`.
    #[doc(alias = "isAcd")]
    pub is_acd: Option<bool>,
    /// `isPreferred`: `boolean`.
    #[doc(alias = "isPreferred")]
    pub is_preferred: Option<bool>,
    /// `isScreenshare`: `boolean`.
    #[doc(alias = "isScreenshare")]
    pub is_screenshare: Option<bool>,
    /// `isCobrowse`: `boolean`.
    #[doc(alias = "isCobrowse")]
    pub is_cobrowse: Option<bool>,
    /// `isVoicemail`: `boolean`.
    #[doc(alias = "isVoicemail")]
    pub is_voicemail: Option<bool>,
    /// `isFlagged`: `boolean`.
    #[doc(alias = "isFlagged")]
    pub is_flagged: Option<bool>,
    /// `isMonitored`: `boolean`.
    #[doc(alias = "isMonitored")]
    pub is_monitored: Option<bool>,
    /// `isScreenMonitored`: `boolean`.
    #[doc(alias = "isScreenMonitored")]
    pub is_screen_monitored: Option<bool>,
    /// `filterWrapUpNotes`: `boolean`.
    #[doc(alias = "filterWrapUpNotes")]
    pub filter_wrap_up_notes: Option<bool>,
    /// `matchAll`: `boolean`.
    #[doc(alias = "matchAll")]
    pub match_all: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationProperties "ConversationProperties" 12 {
    (
        is_waiting: bool = "isWaiting" with_is_waiting,
        is_active: bool = "isActive" with_is_active,
        is_acd: bool = "isAcd" with_is_acd,
        is_preferred: bool = "isPreferred" with_is_preferred,
        is_screenshare: bool = "isScreenshare" with_is_screenshare,
        is_cobrowse: bool = "isCobrowse" with_is_cobrowse,
        is_voicemail: bool = "isVoicemail" with_is_voicemail,
        is_flagged: bool = "isFlagged" with_is_flagged,
        is_monitored: bool = "isMonitored" with_is_monitored,
        is_screen_monitored: bool = "isScreenMonitored" with_is_screen_monitored,
        filter_wrap_up_notes: bool = "filterWrapUpNotes" with_filter_wrap_up_notes,
        match_all: bool = "matchAll" with_match_all,
    )
});
