// @generated from the schema "JourneyEventsSettings"; changes made here are lost at the next generation

/// The schema `JourneyEventsSettings`.
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

impl crate::runtime::Model for JourneyEventsSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        excluded_query_parameters: ::std::option::Option::None,
        should_keep_url_fragment: ::std::option::Option::None,
        search_query_parameters: ::std::option::Option::None,
        pageview_config: ::std::option::Option::None,
        click_events: ::std::option::Option::None,
        forms_track_events: ::std::option::Option::None,
        idle_events: ::std::option::Option::None,
        in_viewport_events: ::std::option::Option::None,
        scroll_depth_events: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyEventsSettings = &<JourneyEventsSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyEventsSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 0),
            ("excludedQueryParameters", "excluded_query_parameters", 0),
            ("shouldKeepUrlFragment", "should_keep_url_fragment", 0),
            ("searchQueryParameters", "search_query_parameters", 0),
            ("pageviewConfig", "pageview_config", 0),
            ("clickEvents", "click_events", 0),
            ("formsTrackEvents", "forms_track_events", 0),
            ("idleEvents", "idle_events", 0),
            ("inViewportEvents", "in_viewport_events", 0),
            ("scrollDepthEvents", "scroll_depth_events", 0),
        ],
        fields: &[
            &E.enabled,
            &E.excluded_query_parameters,
            &E.should_keep_url_fragment,
            &E.search_query_parameters,
            &E.pageview_config,
            &E.click_events,
            &E.forms_track_events,
            &E.idle_events,
            &E.in_viewport_events,
            &E.scroll_depth_events,
        ],
    }
};

crate::runtime::model!(JourneyEventsSettings);

crate::runtime::setters!(JourneyEventsSettings {
    with_enabled: enabled: bool,
    with_excluded_query_parameters: excluded_query_parameters: ::std::vec::Vec<::std::string::String>,
    with_should_keep_url_fragment: should_keep_url_fragment: bool,
    with_search_query_parameters: search_query_parameters: ::std::vec::Vec<::std::string::String>,
    with_pageview_config: pageview_config: crate::runtime::Open<PageviewConfig>,
    with_click_events: click_events: ::std::vec::Vec<crate::SelectorEventTrigger>,
    with_forms_track_events: forms_track_events: ::std::vec::Vec<crate::FormsTrackTrigger>,
    with_idle_events: idle_events: ::std::vec::Vec<crate::IdleEventTrigger>,
    with_in_viewport_events: in_viewport_events: ::std::vec::Vec<crate::SelectorEventTrigger>,
    with_scroll_depth_events: scroll_depth_events: ::std::vec::Vec<crate::ScrollPercentageEventTrigger>,
});

/// The property `pageviewConfig` of `JourneyEventsSettings`. Known values: `Auto`, `Once`, `Off`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageviewConfig {
    Auto,
    Once,
    Off,
}

impl crate::runtime::Enum for PageviewConfig {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Auto, "Auto"),
        (Self::Once, "Once"),
        (Self::Off, "Off"),
    ];
}
