// @generated from the schema "JourneyEventsSettings"; changes made here are lost at the next generation

/// The schema `JourneyEventsSettings`.
#[repr(C)]
pub struct JourneyEventsSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `excludedQueryParameters`: `array of string`.
    #[doc(alias = "excludedQueryParameters")]
    pub excluded_query_parameters: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `shouldKeepUrlFragment`: `boolean`.
    #[doc(alias = "shouldKeepUrlFragment")]
    pub should_keep_url_fragment: ::std::option::Option<bool>,
    /// `searchQueryParameters`: `array of string`.
    #[doc(alias = "searchQueryParameters")]
    pub search_query_parameters: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `pageviewConfig`: `string`.
    #[doc(alias = "pageviewConfig")]
    pub pageview_config: ::std::option::Option<crate::runtime::Open<PageviewConfig>>,
    /// `clickEvents`: `array of SelectorEventTrigger`.
    #[doc(alias = "clickEvents")]
    pub click_events: ::std::option::Option<
        ::std::vec::Vec<crate::SelectorEventTrigger>,
    >,
    /// `formsTrackEvents`: `array of FormsTrackTrigger`.
    #[doc(alias = "formsTrackEvents")]
    pub forms_track_events: ::std::option::Option<
        ::std::vec::Vec<crate::FormsTrackTrigger>,
    >,
    /// `idleEvents`: `array of IdleEventTrigger`.
    #[doc(alias = "idleEvents")]
    pub idle_events: ::std::option::Option<::std::vec::Vec<crate::IdleEventTrigger>>,
    /// `inViewportEvents`: `array of SelectorEventTrigger`.
    #[doc(alias = "inViewportEvents")]
    pub in_viewport_events: ::std::option::Option<
        ::std::vec::Vec<crate::SelectorEventTrigger>,
    >,
    /// `scrollDepthEvents`: `array of ScrollPercentageEventTrigger`.
    #[doc(alias = "scrollDepthEvents")]
    pub scroll_depth_events: ::std::option::Option<
        ::std::vec::Vec<crate::ScrollPercentageEventTrigger>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyEventsSettings "JourneyEventsSettings" 10 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        excluded_query_parameters: ::std::vec::Vec<::std::string::String> = "excludedQueryParameters" 0 with_excluded_query_parameters,
        should_keep_url_fragment: bool = "shouldKeepUrlFragment" 0 with_should_keep_url_fragment,
        search_query_parameters: ::std::vec::Vec<::std::string::String> = "searchQueryParameters" 0 with_search_query_parameters,
        pageview_config: crate::runtime::Open<PageviewConfig> = "pageviewConfig" 0 with_pageview_config,
        click_events: ::std::vec::Vec<crate::SelectorEventTrigger> = "clickEvents" 0 with_click_events,
        forms_track_events: ::std::vec::Vec<crate::FormsTrackTrigger> = "formsTrackEvents" 0 with_forms_track_events,
        idle_events: ::std::vec::Vec<crate::IdleEventTrigger> = "idleEvents" 0 with_idle_events,
        in_viewport_events: ::std::vec::Vec<crate::SelectorEventTrigger> = "inViewportEvents" 0 with_in_viewport_events,
        scroll_depth_events: ::std::vec::Vec<crate::ScrollPercentageEventTrigger> = "scrollDepthEvents" 0 with_scroll_depth_events,
    )
});

/// The property `pageviewConfig` of `JourneyEventsSettings`. Known values: `Auto`, `Once`, `Off`.
#[non_exhaustive]
pub enum PageviewConfig {
    Auto,
    Once,
    Off,
}

crate::runtime::known!(PageviewConfig);

impl crate::runtime::Enum for PageviewConfig {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Auto, "Auto"),
        (Self::Once, "Once"),
        (Self::Off, "Off"),
    ];
}
