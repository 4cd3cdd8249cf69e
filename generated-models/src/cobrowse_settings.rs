// @generated from the schema "CobrowseSettings"; changes made here are lost at the next generation

/// The schema `CobrowseSettings`.
#[repr(C)]
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

crate::runtime::model!(CobrowseSettings "CobrowseSettings" 8 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        allow_agent_control: bool = "allowAgentControl" 0 with_allow_agent_control,
        allow_agent_navigation: bool = "allowAgentNavigation" 0 with_allow_agent_navigation,
        allow_draw: bool = "allowDraw" 0 with_allow_draw,
        mask_selectors: ::std::vec::Vec<::std::string::String> = "maskSelectors" 0 with_mask_selectors,
        channels: ::std::vec::Vec<crate::runtime::Open<Channels>> = "channels" 0 with_channels,
        readonly_selectors: ::std::vec::Vec<::std::string::String> = "readonlySelectors" 0 with_readonly_selectors,
        pause_criteria: ::std::vec::Vec<crate::PauseCriteria> = "pauseCriteria" 0 with_pause_criteria,
    )
});

/// The property `channels` of `CobrowseSettings`. Known values: `Webmessaging`, `Voice`.
#[non_exhaustive]
pub enum Channels {
    Webmessaging,
    Voice,
}

crate::runtime::known!(Channels);

impl crate::runtime::Enum for Channels {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Webmessaging, "Webmessaging"),
        (Self::Voice, "Voice"),
    ];
}
