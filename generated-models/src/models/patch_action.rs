// @generated from the schema "PatchAction"; changes made here are lost at the next generation

use crate::{
    ActionMapActionTemplate, ArchitectFlowFields, OpenActionFields,
    PatchActionProperties, PatchWebMessagingOfferFields,
};
use crate::runtime::{Extra, Open};

/// The schema `PatchAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchAction {
    /// `mediaType`: one of `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction` and 2 more, required.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `actionTemplate`: `ActionMapActionTemplate`.
    #[doc(alias = "actionTemplate")]
    pub action_template: Option<Box<ActionMapActionTemplate>>,
    /// `actionTargetId`: `string`.
    #[doc(alias = "actionTargetId")]
    pub action_target_id: Option<String>,
    /// `isPacingEnabled`: `boolean`.
    #[doc(alias = "isPacingEnabled")]
    pub is_pacing_enabled: Option<bool>,
    /// `props`: `PatchActionProperties`.
    pub props: Option<Box<PatchActionProperties>>,
    /// `architectFlowFields`: `ArchitectFlowFields`.
    #[doc(alias = "architectFlowFields")]
    pub architect_flow_fields: Option<Box<ArchitectFlowFields>>,
    /// `webMessagingOfferFields`: `PatchWebMessagingOfferFields`.
    #[doc(alias = "webMessagingOfferFields")]
    pub web_messaging_offer_fields: Option<Box<PatchWebMessagingOfferFields>>,
    /// `openActionFields`: `OpenActionFields`.
    #[doc(alias = "openActionFields")]
    pub open_action_fields: Option<Box<OpenActionFields>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchAction "PatchAction" 8 {
    (
        media_type: Open<MediaType> = "mediaType" with_media_type required,
        action_template: Box<ActionMapActionTemplate> = "actionTemplate" with_action_template,
        action_target_id: String = "actionTargetId" with_action_target_id,
        is_pacing_enabled: bool = "isPacingEnabled" with_is_pacing_enabled,
        props: Box<PatchActionProperties> = "props" with_props,
        architect_flow_fields: Box<ArchitectFlowFields> = "architectFlowFields" with_architect_flow_fields,
        web_messaging_offer_fields: Box<PatchWebMessagingOfferFields> = "webMessagingOfferFields" with_web_messaging_offer_fields,
        open_action_fields: Box<OpenActionFields> = "openActionFields" with_open_action_fields,
    )
});

/// The property `mediaType` of `PatchAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
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
