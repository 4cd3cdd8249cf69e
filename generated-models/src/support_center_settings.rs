// @generated from the schema "SupportCenterSettings"; changes made here are lost at the next generation

/// The schema `SupportCenterSettings`.
pub struct SupportCenterSettings {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `knowledgeBase`: `AddressableEntityRef`, required.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `customMessages`: `array of SupportCenterCustomMessage`.
    #[doc(alias = "customMessages")]
    pub custom_messages: ::std::option::Option<
        ::std::vec::Vec<crate::SupportCenterCustomMessage>,
    >,
    /// `routerType`: `string`.
    #[doc(alias = "routerType")]
    pub router_type: ::std::option::Option<crate::runtime::Open<RouterType>>,
    /// `screens`: `array of SupportCenterScreen`, required.
    pub screens: ::std::option::Option<::std::vec::Vec<crate::SupportCenterScreen>>,
    /// `enabledCategories`: `array of SupportCenterCategory`, required.
    #[doc(alias = "enabledCategories")]
    pub enabled_categories: ::std::option::Option<
        ::std::vec::Vec<crate::SupportCenterCategory>,
    >,
    /// `labelFilter`: `SupportCenterLabelFilter`.
    #[doc(alias = "labelFilter")]
    pub label_filter: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterLabelFilter>,
    >,
    /// `styleSetting`: `SupportCenterStyleSetting`, required.
    #[doc(alias = "styleSetting")]
    pub style_setting: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterStyleSetting>,
    >,
    /// `feedback`: `SupportCenterFeedbackSettings`.
    pub feedback: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterFeedbackSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        custom_messages: ::std::option::Option::None,
        router_type: ::std::option::Option::None,
        screens: ::std::option::Option::None,
        enabled_categories: ::std::option::Option::None,
        label_filter: ::std::option::Option::None,
        style_setting: ::std::option::Option::None,
        feedback: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterSettings = &<SupportCenterSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 1),
            ("knowledgeBase", "knowledge_base", 1),
            ("customMessages", "custom_messages", 0),
            ("routerType", "router_type", 0),
            ("screens", "screens", 1),
            ("enabledCategories", "enabled_categories", 1),
            ("labelFilter", "label_filter", 0),
            ("styleSetting", "style_setting", 1),
            ("feedback", "feedback", 0),
        ],
        fields: &[
            &E.enabled,
            &E.knowledge_base,
            &E.custom_messages,
            &E.router_type,
            &E.screens,
            &E.enabled_categories,
            &E.label_filter,
            &E.style_setting,
            &E.feedback,
        ],
    }
};

crate::runtime::model!(SupportCenterSettings);

crate::runtime::setters!(SupportCenterSettings {
    with_enabled: enabled: bool,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_custom_messages: custom_messages: ::std::vec::Vec<crate::SupportCenterCustomMessage>,
    with_router_type: router_type: crate::runtime::Open<RouterType>,
    with_screens: screens: ::std::vec::Vec<crate::SupportCenterScreen>,
    with_enabled_categories: enabled_categories: ::std::vec::Vec<crate::SupportCenterCategory>,
    with_label_filter: label_filter: ::std::boxed::Box<crate::SupportCenterLabelFilter>,
    with_style_setting: style_setting: ::std::boxed::Box<crate::SupportCenterStyleSetting>,
    with_feedback: feedback: ::std::boxed::Box<crate::SupportCenterFeedbackSettings>,
});

/// The property `routerType` of `SupportCenterSettings`. Known values: `Hash`, `Browser`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RouterType {
    Hash,
    Browser,
}

impl crate::runtime::Enum for RouterType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Hash, "Hash"),
        (Self::Browser, "Browser"),
    ];
}
