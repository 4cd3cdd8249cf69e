// @generated from the schema "DeploymentWebAction"; changes made here are lost at the next generation

use crate::{ContentOffer, OpenActionProperties, WebMessagingOfferProperties};
use crate::runtime::{Extra, Open};

/// The schema `DeploymentWebAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DeploymentWebAction {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `mediaType`: one of `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction` and 2 more, required.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `customerId`: `string`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<String>,
    /// `customerIdType`: `string`.
    #[doc(alias = "customerIdType")]
    pub customer_id_type: Option<String>,
    /// `actionMapId`: `string`, required.
    #[doc(alias = "actionMapId")]
    pub action_map_id: Option<String>,
    /// `actionMapVersion`: `integer (int32)`, required.
    #[doc(alias = "actionMapVersion")]
    pub action_map_version: Option<i32>,
    /// `sessionId`: `string`, required.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `webMessagingOfferProperties`: `WebMessagingOfferProperties`.
    #[doc(alias = "webMessagingOfferProperties")]
    pub web_messaging_offer_properties: Option<Box<WebMessagingOfferProperties>>,
    /// `contentOfferProperties`: `ContentOffer`.
    #[doc(alias = "contentOfferProperties")]
    pub content_offer_properties: Option<Box<ContentOffer>>,
    /// `openActionProperties`: `OpenActionProperties`.
    #[doc(alias = "openActionProperties")]
    pub open_action_properties: Option<Box<OpenActionProperties>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DeploymentWebAction "DeploymentWebAction" 10 {
    (
        id: String = "id" with_id required,
        media_type: Open<MediaType> = "mediaType" with_media_type required,
        customer_id: String = "customerId" with_customer_id,
        customer_id_type: String = "customerIdType" with_customer_id_type,
        action_map_id: String = "actionMapId" with_action_map_id required,
        action_map_version: i32 = "actionMapVersion" with_action_map_version required,
        session_id: String = "sessionId" with_session_id required,
        web_messaging_offer_properties: Box<WebMessagingOfferProperties> = "webMessagingOfferProperties" with_web_messaging_offer_properties,
        content_offer_properties: Box<ContentOffer> = "contentOfferProperties" with_content_offer_properties,
        open_action_properties: Box<OpenActionProperties> = "openActionProperties" with_open_action_properties,
    )
});

/// The property `mediaType` of `DeploymentWebAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
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
