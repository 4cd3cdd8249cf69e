// @generated from the schema "CobrowseSettings"; changes made here are lost at the next generation

/// The schema `CobrowseSettings`.
pub struct CobrowseSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `allowAgentControl`: `boolean`.
    #[doc(alias = "allowAgentControl")]
    pub allow_agent_control: ::std::option::Option<bool>,
    /// `allowAgentNavigation`: `boolean`.
    #[doc(alias = "allowAgentNavigation")]
    pub allow_agent_navigation: ::std::option::Option<bool>,
    /// `allowDraw`: `boolean`.
    #[doc(alias = "allowDraw")]
    pub allow_draw: ::std::option::Option<bool>,
    /// `maskSelectors`: `array of string`.
    #[doc(alias = "maskSelectors")]
    pub mask_selectors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `channels`: `array of string`.
    pub channels: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Channels>>>,
    /// `readonlySelectors`: `array of string`.
    #[doc(alias = "readonlySelectors")]
    pub readonly_selectors: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `pauseCriteria`: `array of PauseCriteria`.
    #[doc(alias = "pauseCriteria")]
    pub pause_criteria: ::std::option::Option<::std::vec::Vec<crate::PauseCriteria>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CobrowseSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        allow_agent_control: ::std::option::Option::None,
        allow_agent_navigation: ::std::option::Option::None,
        allow_draw: ::std::option::Option::None,
        mask_selectors: ::std::option::Option::None,
        channels: ::std::option::Option::None,
        readonly_selectors: ::std::option::Option::None,
        pause_criteria: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CobrowseSettings = &<CobrowseSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CobrowseSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 0),
            ("allowAgentControl", "allow_agent_control", 0),
            ("allowAgentNavigation", "allow_agent_navigation", 0),
            ("allowDraw", "allow_draw", 0),
            ("maskSelectors", "mask_selectors", 0),
            ("channels", "channels", 0),
            ("readonlySelectors", "readonly_selectors", 0),
            ("pauseCriteria", "pause_criteria", 0),
        ],
        fields: &[
            &E.enabled,
            &E.allow_agent_control,
            &E.allow_agent_navigation,
            &E.allow_draw,
            &E.mask_selectors,
            &E.channels,
            &E.readonly_selectors,
            &E.pause_criteria,
        ],
    }
};

crate::runtime::model!(CobrowseSettings);

crate::runtime::setters!(CobrowseSettings {
    with_enabled: enabled: bool,
    with_allow_agent_control: allow_agent_control: bool,
    with_allow_agent_navigation: allow_agent_navigation: bool,
    with_allow_draw: allow_draw: bool,
    with_mask_selectors: mask_selectors: ::std::vec::Vec<::std::string::String>,
    with_channels: channels: ::std::vec::Vec<crate::runtime::Open<Channels>>,
    with_readonly_selectors: readonly_selectors: ::std::vec::Vec<::std::string::String>,
    with_pause_criteria: pause_criteria: ::std::vec::Vec<crate::PauseCriteria>,
});

/// The property `channels` of `CobrowseSettings`. Known values: `Webmessaging`, `Voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Channels {
    Webmessaging,
    Voice,
}

impl crate::runtime::Enum for Channels {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Webmessaging, "Webmessaging"),
        (Self::Voice, "Voice"),
    ];
}
