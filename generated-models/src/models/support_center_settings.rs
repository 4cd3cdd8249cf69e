// @generated from the schema "SupportCenterSettings"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, SupportCenterCategory, SupportCenterCustomMessage,
    SupportCenterFeedbackSettings, SupportCenterLabelFilter, SupportCenterScreen,
    SupportCenterStyleSetting,
};
use crate::runtime::{Extra, Open};

/// The schema `SupportCenterSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterSettings {
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `knowledgeBase`: `AddressableEntityRef`, required.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<AddressableEntityRef>>,
    /// `customMessages`: `array of SupportCenterCustomMessage`.
    #[doc(alias = "customMessages")]
    pub custom_messages: Option<Vec<SupportCenterCustomMessage>>,
    /// `routerType`: one of `Hash` and `Browser`.
    #[doc(alias = "routerType")]
    pub router_type: Option<Open<RouterType>>,
    /// `screens`: `array of SupportCenterScreen`, required.
    pub screens: Option<Vec<SupportCenterScreen>>,
    /// `enabledCategories`: `array of SupportCenterCategory`, required.
    #[doc(alias = "enabledCategories")]
    pub enabled_categories: Option<Vec<SupportCenterCategory>>,
    /// `labelFilter`: `SupportCenterLabelFilter`.
    #[doc(alias = "labelFilter")]
    pub label_filter: Option<Box<SupportCenterLabelFilter>>,
    /// `styleSetting`: `SupportCenterStyleSetting`, required.
    #[doc(alias = "styleSetting")]
    pub style_setting: Option<Box<SupportCenterStyleSetting>>,
    /// `feedback`: `SupportCenterFeedbackSettings`.
    pub feedback: Option<Box<SupportCenterFeedbackSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterSettings "SupportCenterSettings" 9 {
    (
        enabled: bool = "enabled" with_enabled required,
        knowledge_base: Box<AddressableEntityRef> = "knowledgeBase" with_knowledge_base required,
        custom_messages: Vec<SupportCenterCustomMessage> = "customMessages" with_custom_messages,
        router_type: Open<RouterType> = "routerType" with_router_type,
        screens: Vec<SupportCenterScreen> = "screens" with_screens required,
        enabled_categories: Vec<SupportCenterCategory> = "enabledCategories" with_enabled_categories required,
        label_filter: Box<SupportCenterLabelFilter> = "labelFilter" with_label_filter,
        style_setting: Box<SupportCenterStyleSetting> = "styleSetting" with_style_setting required,
        feedback: Box<SupportCenterFeedbackSettings> = "feedback" with_feedback,
    )
});

/// The property `routerType` of `SupportCenterSettings`. Known values: `Hash`, `Browser`.
#[repr(u16)]
#[non_exhaustive]
pub enum RouterType {
    Hash,
    Browser,
}

crate::runtime::values!(RouterType {
    Hash = "Hash",
    Browser = "Browser",
});
