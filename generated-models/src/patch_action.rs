// @generated from the schema "PatchAction"; changes made here are lost at the next generation

/// The schema `PatchAction`.
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

impl crate::runtime::Model for PatchAction {
    const EMPTY: Self = Self {
        media_type: ::std::option::Option::None,
        action_template: ::std::option::Option::None,
        action_target_id: ::std::option::Option::None,
        is_pacing_enabled: ::std::option::Option::None,
        props: ::std::option::Option::None,
        architect_flow_fields: ::std::option::Option::None,
        web_messaging_offer_fields: ::std::option::Option::None,
        open_action_fields: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchAction = &<PatchAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("mediaType", "media_type", 1),
            ("actionTemplate", "action_template", 0),
            ("actionTargetId", "action_target_id", 0),
            ("isPacingEnabled", "is_pacing_enabled", 0),
            ("props", "props", 0),
            ("architectFlowFields", "architect_flow_fields", 0),
            ("webMessagingOfferFields", "web_messaging_offer_fields", 0),
            ("openActionFields", "open_action_fields", 0),
        ],
        fields: &[
            &E.media_type,
            &E.action_template,
            &E.action_target_id,
            &E.is_pacing_enabled,
            &E.props,
            &E.architect_flow_fields,
            &E.web_messaging_offer_fields,
            &E.open_action_fields,
        ],
    }
};

crate::runtime::model!(PatchAction);

crate::runtime::setters!(PatchAction {
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_action_template: action_template: ::std::boxed::Box<crate::ActionMapActionTemplate>,
    with_action_target_id: action_target_id: ::std::string::String,
    with_is_pacing_enabled: is_pacing_enabled: bool,
    with_props: props: ::std::boxed::Box<crate::PatchActionProperties>,
    with_architect_flow_fields: architect_flow_fields: ::std::boxed::Box<crate::ArchitectFlowFields>,
    with_web_messaging_offer_fields: web_messaging_offer_fields: ::std::boxed::Box<crate::PatchWebMessagingOfferFields>,
    with_open_action_fields: open_action_fields: ::std::boxed::Box<crate::OpenActionFields>,
});

/// The property `mediaType` of `PatchAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

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
