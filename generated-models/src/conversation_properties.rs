// @generated from the schema "ConversationProperties"; changes made here are lost at the next generation

/// The schema `ConversationProperties`.
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

impl crate::runtime::Model for ConversationProperties {
    const EMPTY: Self = Self {
        is_waiting: ::std::option::Option::None,
        is_active: ::std::option::Option::None,
        is_acd: ::std::option::Option::None,
        is_preferred: ::std::option::Option::None,
        is_screenshare: ::std::option::Option::None,
        is_cobrowse: ::std::option::Option::None,
        is_voicemail: ::std::option::Option::None,
        is_flagged: ::std::option::Option::None,
        is_monitored: ::std::option::Option::None,
        is_screen_monitored: ::std::option::Option::None,
        filter_wrap_up_notes: ::std::option::Option::None,
        match_all: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationProperties = &<ConversationProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("isWaiting", "is_waiting", 0),
            ("isActive", "is_active", 0),
            ("isAcd", "is_acd", 0),
            ("isPreferred", "is_preferred", 0),
            ("isScreenshare", "is_screenshare", 0),
            ("isCobrowse", "is_cobrowse", 0),
            ("isVoicemail", "is_voicemail", 0),
            ("isFlagged", "is_flagged", 0),
            ("isMonitored", "is_monitored", 0),
            ("isScreenMonitored", "is_screen_monitored", 0),
            ("filterWrapUpNotes", "filter_wrap_up_notes", 0),
            ("matchAll", "match_all", 0),
        ],
        fields: &[
            &E.is_waiting,
            &E.is_active,
            &E.is_acd,
            &E.is_preferred,
            &E.is_screenshare,
            &E.is_cobrowse,
            &E.is_voicemail,
            &E.is_flagged,
            &E.is_monitored,
            &E.is_screen_monitored,
            &E.filter_wrap_up_notes,
            &E.match_all,
        ],
    }
};

crate::runtime::model!(ConversationProperties);

crate::runtime::setters!(ConversationProperties {
    with_is_waiting: is_waiting: bool,
    with_is_active: is_active: bool,
    with_is_acd: is_acd: bool,
    with_is_preferred: is_preferred: bool,
    with_is_screenshare: is_screenshare: bool,
    with_is_cobrowse: is_cobrowse: bool,
    with_is_voicemail: is_voicemail: bool,
    with_is_flagged: is_flagged: bool,
    with_is_monitored: is_monitored: bool,
    with_is_screen_monitored: is_screen_monitored: bool,
    with_filter_wrap_up_notes: filter_wrap_up_notes: bool,
    with_match_all: match_all: bool,
});
