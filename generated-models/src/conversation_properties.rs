// @generated from the schema "ConversationProperties"; changes made here are lost at the next generation

/// The schema `ConversationProperties`.
#[repr(C)]
pub struct ConversationProperties {
    /// `isWaiting`: `boolean`.
    #[doc(alias = "isWaiting")]
    pub is_waiting: ::std::option::Option<bool>,
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `isAcd`: `boolean`.
    #[doc(alias = "isAcd")]
    pub is_acd: ::std::option::Option<bool>,
    /// `isPreferred`: `boolean`.
    #[doc(alias = "isPreferred")]
    pub is_preferred: ::std::option::Option<bool>,
    /// `isScreenshare`: `boolean`.
    #[doc(alias = "isScreenshare")]
    pub is_screenshare: ::std::option::Option<bool>,
    /// `isCobrowse`: `boolean`.
    #[doc(alias = "isCobrowse")]
    pub is_cobrowse: ::std::option::Option<bool>,
    /// `isVoicemail`: `boolean`.
    #[doc(alias = "isVoicemail")]
    pub is_voicemail: ::std::option::Option<bool>,
    /// `isFlagged`: `boolean`.
    #[doc(alias = "isFlagged")]
    pub is_flagged: ::std::option::Option<bool>,
    /// `isMonitored`: `boolean`.
    #[doc(alias = "isMonitored")]
    pub is_monitored: ::std::option::Option<bool>,
    /// `isScreenMonitored`: `boolean`.
    #[doc(alias = "isScreenMonitored")]
    pub is_screen_monitored: ::std::option::Option<bool>,
    /// `filterWrapUpNotes`: `boolean`.
    #[doc(alias = "filterWrapUpNotes")]
    pub filter_wrap_up_notes: ::std::option::Option<bool>,
    /// `matchAll`: `boolean`.
    #[doc(alias = "matchAll")]
    pub match_all: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationProperties "ConversationProperties" 12 {
    (
        is_waiting: bool = "isWaiting" 0 with_is_waiting,
        is_active: bool = "isActive" 0 with_is_active,
        is_acd: bool = "isAcd" 0 with_is_acd,
        is_preferred: bool = "isPreferred" 0 with_is_preferred,
        is_screenshare: bool = "isScreenshare" 0 with_is_screenshare,
        is_cobrowse: bool = "isCobrowse" 0 with_is_cobrowse,
        is_voicemail: bool = "isVoicemail" 0 with_is_voicemail,
        is_flagged: bool = "isFlagged" 0 with_is_flagged,
        is_monitored: bool = "isMonitored" 0 with_is_monitored,
        is_screen_monitored: bool = "isScreenMonitored" 0 with_is_screen_monitored,
        filter_wrap_up_notes: bool = "filterWrapUpNotes" 0 with_filter_wrap_up_notes,
        match_all: bool = "matchAll" 0 with_match_all,
    )
});
