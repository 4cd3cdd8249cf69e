// @generated from the schema "JourneyEventsSettings"; changes made here are lost at the next generation

use crate::{
    FormsTrackTrigger, IdleEventTrigger, ScrollPercentageEventTrigger,
    SelectorEventTrigger,
};
use crate::runtime::{Extra, Open};

/// The schema `JourneyEventsSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyEventsSettings {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `excludedQueryParameters`: `array of string`.
    #[doc(alias = "excludedQueryParameters")]
    pub excluded_query_parameters: Option<Vec<String>>,
    /// `shouldKeepUrlFragment`: `boolean`.
    #[doc(alias = "shouldKeepUrlFragment")]
    pub should_keep_url_fragment: Option<bool>,
    /// `searchQueryParameters`: `array of string`.
    #[doc(alias = "searchQueryParameters")]
    pub search_query_parameters: Option<Vec<String>>,
    /// `pageviewConfig`: one of `Auto`, `Once` and `Off`.
    #[doc(alias = "pageviewConfig")]
    pub pageview_config: Option<Open<PageviewConfig>>,
    /// `clickEvents`: `array of SelectorEventTrigger`.
    #[doc(alias = "clickEvents")]
    pub click_events: Option<Vec<SelectorEventTrigger>>,
    /// `formsTrackEvents`: `array of FormsTrackTrigger`.
    #[doc(alias = "formsTrackEvents")]
    pub forms_track_events: Option<Vec<FormsTrackTrigger>>,
    /// `idleEvents`: `array of IdleEventTrigger`.
    #[doc(alias = "idleEvents")]
    pub idle_events: Option<Vec<IdleEventTrigger>>,
    /// `inViewportEvents`: `array of SelectorEventTrigger`.
    #[doc(alias = "inViewportEvents")]
    pub in_viewport_events: Option<Vec<SelectorEventTrigger>>,
    /// `scrollDepthEvents`: `array of ScrollPercentageEventTrigger`.
    #[doc(alias = "scrollDepthEvents")]
    pub scroll_depth_events: Option<Vec<ScrollPercentageEventTrigger>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyEventsSettings "JourneyEventsSettings" 10 {
    (
        enabled: bool = "enabled" with_enabled,
        excluded_query_parameters: Vec<String> = "excludedQueryParameters" with_excluded_query_parameters,
        should_keep_url_fragment: bool = "shouldKeepUrlFragment" with_should_keep_url_fragment,
        search_query_parameters: Vec<String> = "searchQueryParameters" with_search_query_parameters,
        pageview_config: Open<PageviewConfig> = "pageviewConfig" with_pageview_config,
        click_events: Vec<SelectorEventTrigger> = "clickEvents" with_click_events,
        forms_track_events: Vec<FormsTrackTrigger> = "formsTrackEvents" with_forms_track_events,
        idle_events: Vec<IdleEventTrigger> = "idleEvents" with_idle_events,
        in_viewport_events: Vec<SelectorEventTrigger> = "inViewportEvents" with_in_viewport_events,
        scroll_depth_events: Vec<ScrollPercentageEventTrigger> = "scrollDepthEvents" with_scroll_depth_events,
    )
});

/// The property `pageviewConfig` of `JourneyEventsSettings`. Known values: `Auto`, `Once`, `Off`.
#[repr(u16)]
#[non_exhaustive]
pub enum PageviewConfig {
    Auto,
    Once,
    Off,
}

crate::runtime::values!(PageviewConfig {
    Auto = "Auto",
    Once = "Once",
    Off = "Off",
});
