// @generated from the schema "DeploymentWebAction"; changes made here are lost at the next generation

/// The schema `DeploymentWebAction`.
pub struct DeploymentWebAction {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`, required.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: ::std::option::Option<::std::string::String>,
    /// `actionMapId`: `string`, required.
    #[doc(alias = "actionMapId")]
    pub action_map_id: ::std::option::Option<::std::string::String>,
    /// `actionMapVersion`: `integer (int32)`, required.
    #[doc(alias = "actionMapVersion")]
    pub action_map_version: ::std::option::Option<i32>,
    /// `sessionId`: `string`, required.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `webMessagingOfferProperties`: `WebMessagingOfferProperties`.
    #[doc(alias = "webMessagingOfferProperties")]
    pub web_messaging_offer_properties: ::std::option::Option<
        ::std::boxed::Box<crate::WebMessagingOfferProperties>,
    >,
    /// `contentOfferProperties`: `ContentOffer`.
    #[doc(alias = "contentOfferProperties")]
    pub content_offer_properties: ::std::option::Option<
        ::std::boxed::Box<crate::ContentOffer>,
    >,
    /// `openActionProperties`: `OpenActionProperties`.
    #[doc(alias = "openActionProperties")]
    pub open_action_properties: ::std::option::Option<
        ::std::boxed::Box<crate::OpenActionProperties>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DeploymentWebAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        customer_id: ::std::option::Option::None,
        customer_id_type: ::std::option::Option::None,
        action_map_id: ::std::option::Option::None,
        action_map_version: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        web_messaging_offer_properties: ::std::option::Option::None,
        content_offer_properties: ::std::option::Option::None,
        open_action_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DeploymentWebAction = &<DeploymentWebAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DeploymentWebAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("mediaType", "media_type", 1),
            ("customerId", "customer_id", 0),
            ("customerIdType", "customer_id_type", 0),
            ("actionMapId", "action_map_id", 1),
            ("actionMapVersion", "action_map_version", 1),
            ("sessionId", "session_id", 1),
            ("webMessagingOfferProperties", "web_messaging_offer_properties", 0),
            ("contentOfferProperties", "content_offer_properties", 0),
            ("openActionProperties", "open_action_properties", 0),
        ],
        fields: &[
            &E.id,
            &E.media_type,
            &E.customer_id,
            &E.customer_id_type,
            &E.action_map_id,
            &E.action_map_version,
            &E.session_id,
            &E.web_messaging_offer_properties,
            &E.content_offer_properties,
            &E.open_action_properties,
        ],
    }
};

crate::runtime::model!(DeploymentWebAction);

crate::runtime::setters!(DeploymentWebAction {
    with_id: id: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_customer_id: customer_id: ::std::string::String,
    with_customer_id_type: customer_id_type: ::std::string::String,
    with_action_map_id: action_map_id: ::std::string::String,
    with_action_map_version: action_map_version: i32,
    with_session_id: session_id: ::std::string::String,
    with_web_messaging_offer_properties: web_messaging_offer_properties: ::std::boxed::Box<crate::WebMessagingOfferProperties>,
    with_content_offer_properties: content_offer_properties: ::std::boxed::Box<crate::ContentOffer>,
    with_open_action_properties: open_action_properties: ::std::boxed::Box<crate::OpenActionProperties>,
});

/// The property `mediaType` of `DeploymentWebAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
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
