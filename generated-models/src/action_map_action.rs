// @generated from the schema "ActionMapAction"; changes made here are lost at the next generation

/// The schema `ActionMapAction`.
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

impl crate::runtime::Model for ActionMapAction {
    const EMPTY: Self = Self {
        action_template: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
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
    const E: &ActionMapAction = &<ActionMapAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionMapAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("actionTemplate", "action_template", 0),
            ("mediaType", "media_type", 0),
            ("actionTargetId", "action_target_id", 0),
            ("isPacingEnabled", "is_pacing_enabled", 0),
            ("props", "props", 0),
            ("architectFlowFields", "architect_flow_fields", 0),
            ("webMessagingOfferFields", "web_messaging_offer_fields", 0),
            ("openActionFields", "open_action_fields", 0),
        ],
        fields: &[
            &E.action_template,
            &E.media_type,
            &E.action_target_id,
            &E.is_pacing_enabled,
            &E.props,
            &E.architect_flow_fields,
            &E.web_messaging_offer_fields,
            &E.open_action_fields,
        ],
    }
};

crate::runtime::model!(ActionMapAction);

crate::runtime::setters!(ActionMapAction {
    with_action_template: action_template: ::std::boxed::Box<crate::ActionMapActionTemplate>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_action_target_id: action_target_id: ::std::string::String,
    with_is_pacing_enabled: is_pacing_enabled: bool,
    with_props: props: ::std::boxed::Box<crate::ActionProperties>,
    with_architect_flow_fields: architect_flow_fields: ::std::boxed::Box<crate::ArchitectFlowFields>,
    with_web_messaging_offer_fields: web_messaging_offer_fields: ::std::boxed::Box<crate::WebMessagingOfferFields>,
    with_open_action_fields: open_action_fields: ::std::boxed::Box<crate::OpenActionFields>,
});

/// The property `mediaType` of `ActionMapAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
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
