// @generated from the schema "CobrowseSettings"; changes made here are lost at the next generation

use crate::PauseCriteria;
use crate::runtime::{Extra, Open};

/// The schema `CobrowseSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CobrowseSettings {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `allowAgentControl`: `boolean`.
    #[doc(alias = "allowAgentControl")]
    pub allow_agent_control: Option<bool>,
    /// `allowAgentNavigation`: `boolean`.
    #[doc(alias = "allowAgentNavigation")]
    pub allow_agent_navigation: Option<bool>,
    /// `allowDraw`: `boolean`.
    #[doc(alias = "allowDraw")]
    pub allow_draw: Option<bool>,
    /// `maskSelectors`: `array of string`.
    #[doc(alias = "maskSelectors")]
    pub mask_selectors: Option<Vec<String>>,
    /// `channels`: array of one of `Webmessaging` and `Voice`.
    pub channels: Option<Vec<Open<Channels>>>,
    /// `readonlySelectors`: `array of string`.
    #[doc(alias = "readonlySelectors")]
    pub readonly_selectors: Option<Vec<String>>,
    /// `pauseCriteria`: `array of PauseCriteria`.
    #[doc(alias = "pauseCriteria")]
    pub pause_criteria: Option<Vec<PauseCriteria>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CobrowseSettings "CobrowseSettings" 8 {
    (
        enabled: bool = "enabled" with_enabled,
        allow_agent_control: bool = "allowAgentControl" with_allow_agent_control,
        allow_agent_navigation: bool = "allowAgentNavigation" with_allow_agent_navigation,
        allow_draw: bool = "allowDraw" with_allow_draw,
        mask_selectors: Vec<String> = "maskSelectors" with_mask_selectors,
        channels: Vec<Open<Channels>> = "channels" with_channels,
        readonly_selectors: Vec<String> = "readonlySelectors" with_readonly_selectors,
        pause_criteria: Vec<PauseCriteria> = "pauseCriteria" with_pause_criteria,
    )
});

/// The property `channels` of `CobrowseSettings`. Known values: `Webmessaging`, `Voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum Channels {
    Webmessaging,
    Voice,
}

crate::runtime::values!(Channels {
    Webmessaging = "Webmessaging",
    Voice = "Voice",
});
