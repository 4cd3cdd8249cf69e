// @generated from the schema "SupportCenterSettings"; changes made here are lost at the next generation

/// The schema `SupportCenterSettings`.
#[repr(C)]
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

crate::runtime::model!(SupportCenterSettings "SupportCenterSettings" 9 {
    (
        enabled: bool = "enabled" 1 with_enabled,
        knowledge_base: ::std::boxed::Box<crate::AddressableEntityRef> = "knowledgeBase" 1 with_knowledge_base,
        custom_messages: ::std::vec::Vec<crate::SupportCenterCustomMessage> = "customMessages" 0 with_custom_messages,
        router_type: crate::runtime::Open<RouterType> = "routerType" 0 with_router_type,
        screens: ::std::vec::Vec<crate::SupportCenterScreen> = "screens" 1 with_screens,
        enabled_categories: ::std::vec::Vec<crate::SupportCenterCategory> = "enabledCategories" 1 with_enabled_categories,
        label_filter: ::std::boxed::Box<crate::SupportCenterLabelFilter> = "labelFilter" 0 with_label_filter,
        style_setting: ::std::boxed::Box<crate::SupportCenterStyleSetting> = "styleSetting" 1 with_style_setting,
        feedback: ::std::boxed::Box<crate::SupportCenterFeedbackSettings> = "feedback" 0 with_feedback,
    )
});

/// The property `routerType` of `SupportCenterSettings`. Known values: `Hash`, `Browser`.
#[non_exhaustive]
pub enum RouterType {
    Hash,
    Browser,
}

crate::runtime::known!(RouterType);

impl crate::runtime::Enum for RouterType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Hash, "Hash"),
        (Self::Browser, "Browser"),
    ];
}
