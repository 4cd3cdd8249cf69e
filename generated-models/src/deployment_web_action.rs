// @generated from the schema "DeploymentWebAction"; changes made here are lost at the next generation

/// The schema `DeploymentWebAction`.
#[repr(C)]
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

crate::runtime::model!(DeploymentWebAction "DeploymentWebAction" 10 {
    (
        id: ::std::string::String = "id" 1 with_id,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 1 with_media_type,
        customer_id: ::std::string::String = "customerId" 0 with_customer_id,
        customer_id_type: ::std::string::String = "customerIdType" 0 with_customer_id_type,
        action_map_id: ::std::string::String = "actionMapId" 1 with_action_map_id,
        action_map_version: i32 = "actionMapVersion" 1 with_action_map_version,
        session_id: ::std::string::String = "sessionId" 1 with_session_id,
        web_messaging_offer_properties: ::std::boxed::Box<crate::WebMessagingOfferProperties> = "webMessagingOfferProperties" 0 with_web_messaging_offer_properties,
        content_offer_properties: ::std::boxed::Box<crate::ContentOffer> = "contentOfferProperties" 0 with_content_offer_properties,
        open_action_properties: ::std::boxed::Box<crate::OpenActionProperties> = "openActionProperties" 0 with_open_action_properties,
    )
});

/// The property `mediaType` of `DeploymentWebAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
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
