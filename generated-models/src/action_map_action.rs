// @generated from the schema "ActionMapAction"; changes made here are lost at the next generation

/// The schema `ActionMapAction`.
#[repr(C)]
pub struct ActionMapAction {
    /// `actionTemplate`: `ActionMapActionTemplate`.
    #[doc(alias = "actionTemplate")]
    pub action_template: ::std::option::Option<
        ::std::boxed::Box<crate::ActionMapActionTemplate>,
    >,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `actionTargetId`: `string`.
    #[doc(alias = "actionTargetId")]
    pub action_target_id: ::std::option::Option<::std::string::String>,
    /// `isPacingEnabled`: `boolean`.
    #[doc(alias = "isPacingEnabled")]
    pub is_pacing_enabled: ::std::option::Option<bool>,
    /// `props`: `ActionProperties`.
    pub props: ::std::option::Option<::std::boxed::Box<crate::ActionProperties>>,
    /// `architectFlowFields`: `ArchitectFlowFields`.
    #[doc(alias = "architectFlowFields")]
    pub architect_flow_fields: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowFields>,
    >,
    /// `webMessagingOfferFields`: `WebMessagingOfferFields`.
    #[doc(alias = "webMessagingOfferFields")]
    pub web_messaging_offer_fields: ::std::option::Option<
        ::std::boxed::Box<crate::WebMessagingOfferFields>,
    >,
    /// `openActionFields`: `OpenActionFields`.
    #[doc(alias = "openActionFields")]
    pub open_action_fields: ::std::option::Option<
        ::std::boxed::Box<crate::OpenActionFields>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionMapAction "ActionMapAction" 8 {
    (
        action_template: ::std::boxed::Box<crate::ActionMapActionTemplate> = "actionTemplate" 0 with_action_template,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        action_target_id: ::std::string::String = "actionTargetId" 0 with_action_target_id,
        is_pacing_enabled: bool = "isPacingEnabled" 0 with_is_pacing_enabled,
        props: ::std::boxed::Box<crate::ActionProperties> = "props" 0 with_props,
        architect_flow_fields: ::std::boxed::Box<crate::ArchitectFlowFields> = "architectFlowFields" 0 with_architect_flow_fields,
        web_messaging_offer_fields: ::std::boxed::Box<crate::WebMessagingOfferFields> = "webMessagingOfferFields" 0 with_web_messaging_offer_fields,
        open_action_fields: ::std::boxed::Box<crate::OpenActionFields> = "openActionFields" 0 with_open_action_fields,
    )
});

/// The property `mediaType` of `ActionMapAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
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
