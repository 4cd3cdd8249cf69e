// @generated from the schema "ActionMapAction"; changes made here are lost at the next generation

use crate::{
    ActionMapActionTemplate, ActionProperties, ArchitectFlowFields, OpenActionFields,
    WebMessagingOfferFields,
};
use crate::runtime::{Extra, Open};

/// The schema `ActionMapAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionMapAction {
    /// `actionTemplate`: `ActionMapActionTemplate`.
    #[doc(alias = "actionTemplate")]
    pub action_template: Option<Box<ActionMapActionTemplate>>,
    /// `mediaType`: one of `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction` and 2 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `actionTargetId`: `string`.
    #[doc(alias = "actionTargetId")]
    pub action_target_id: Option<String>,
    /// `isPacingEnabled`: `boolean`.
    #[doc(alias = "isPacingEnabled")]
    pub is_pacing_enabled: Option<bool>,
    /// `props`: `ActionProperties`.
    pub props: Option<Box<ActionProperties>>,
    /// `architectFlowFields`: `ArchitectFlowFields`.
    #[doc(alias = "architectFlowFields")]
    pub architect_flow_fields: Option<Box<ArchitectFlowFields>>,
    /// `webMessagingOfferFields`: `WebMessagingOfferFields`.
    #[doc(alias = "webMessagingOfferFields")]
    pub web_messaging_offer_fields: Option<Box<WebMessagingOfferFields>>,
    /// `openActionFields`: `OpenActionFields`.
    #[doc(alias = "openActionFields")]
    pub open_action_fields: Option<Box<OpenActionFields>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionMapAction "ActionMapAction" 8 {
    (
        action_template: Box<ActionMapActionTemplate> = "actionTemplate" with_action_template,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        action_target_id: String = "actionTargetId" with_action_target_id,
        is_pacing_enabled: bool = "isPacingEnabled" with_is_pacing_enabled,
        props: Box<ActionProperties> = "props" with_props,
        architect_flow_fields: Box<ArchitectFlowFields> = "architectFlowFields" with_architect_flow_fields,
        web_messaging_offer_fields: Box<WebMessagingOfferFields> = "webMessagingOfferFields" with_web_messaging_offer_fields,
        open_action_fields: Box<OpenActionFields> = "openActionFields" with_open_action_fields,
    )
});

/// The property `mediaType` of `ActionMapAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

crate::runtime::values!(MediaType {
    Webchat = "webchat",
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    IntegrationAction = "integrationAction",
    ArchitectFlow = "architectFlow",
    OpenAction = "openAction",
});
