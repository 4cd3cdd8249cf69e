// @generated from the schema "PatchAction"; changes made here are lost at the next generation

/// The schema `PatchAction`.
#[repr(C)]
pub struct PatchAction {
    /// `mediaType`: `string`, required.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `actionTemplate`: `ActionMapActionTemplate`.
    #[doc(alias = "actionTemplate")]
    pub action_template: ::std::option::Option<
        ::std::boxed::Box<crate::ActionMapActionTemplate>,
    >,
    /// `actionTargetId`: `string`.
    #[doc(alias = "actionTargetId")]
    pub action_target_id: ::std::option::Option<::std::string::String>,
    /// `isPacingEnabled`: `boolean`.
    #[doc(alias = "isPacingEnabled")]
    pub is_pacing_enabled: ::std::option::Option<bool>,
    /// `props`: `PatchActionProperties`.
    pub props: ::std::option::Option<::std::boxed::Box<crate::PatchActionProperties>>,
    /// `architectFlowFields`: `ArchitectFlowFields`.
    #[doc(alias = "architectFlowFields")]
    pub architect_flow_fields: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowFields>,
    >,
    /// `webMessagingOfferFields`: `PatchWebMessagingOfferFields`.
    #[doc(alias = "webMessagingOfferFields")]
    pub web_messaging_offer_fields: ::std::option::Option<
        ::std::boxed::Box<crate::PatchWebMessagingOfferFields>,
    >,
    /// `openActionFields`: `OpenActionFields`.
    #[doc(alias = "openActionFields")]
    pub open_action_fields: ::std::option::Option<
        ::std::boxed::Box<crate::OpenActionFields>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchAction "PatchAction" 8 {
    (
        media_type: crate::runtime::Open<MediaType> = "mediaType" 1 with_media_type,
        action_template: ::std::boxed::Box<crate::ActionMapActionTemplate> = "actionTemplate" 0 with_action_template,
        action_target_id: ::std::string::String = "actionTargetId" 0 with_action_target_id,
        is_pacing_enabled: bool = "isPacingEnabled" 0 with_is_pacing_enabled,
        props: ::std::boxed::Box<crate::PatchActionProperties> = "props" 0 with_props,
        architect_flow_fields: ::std::boxed::Box<crate::ArchitectFlowFields> = "architectFlowFields" 0 with_architect_flow_fields,
        web_messaging_offer_fields: ::std::boxed::Box<crate::PatchWebMessagingOfferFields> = "webMessagingOfferFields" 0 with_web_messaging_offer_fields,
        open_action_fields: ::std::boxed::Box<crate::OpenActionFields> = "openActionFields" 0 with_open_action_fields,
    )
});

/// The property `mediaType` of `PatchAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Webchat, "webchat"),
        (Self::WebMessagingOffer, "webMessagingOffer"),
        (Self::ContentOffer, "contentOffer"),
        (Self::IntegrationAction, "integrationAction"),
        (Self::ArchitectFlow, "architectFlow"),
        (Self::OpenAction, "openAction"),
    ];
}
