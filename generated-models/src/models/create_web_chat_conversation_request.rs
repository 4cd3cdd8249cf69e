// @generated from the schema "CreateWebChatConversationRequest"; changes made here are lost at the next generation

use crate::{GuestMemberInfo, JourneyContext, WebChatRoutingTarget};
use crate::runtime::Extra;

/// The schema `CreateWebChatConversationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateWebChatConversationRequest {
    /// `organizationId`: `string`, required.
    #[doc(alias = "organizationId")]
    pub organization_id: Option<String>,
    /// `deploymentId`: `string`, required.
    #[doc(alias = "deploymentId")]
    pub deployment_id: Option<String>,
    /// `routingTarget`: `WebChatRoutingTarget`, required.
    #[doc(alias = "routingTarget")]
    pub routing_target: Option<Box<WebChatRoutingTarget>>,
    /// `memberInfo`: `GuestMemberInfo`, required.
    #[doc(alias = "memberInfo")]
    pub member_info: Option<Box<GuestMemberInfo>>,
    /// `memberAuthToken`: `string`.
    #[doc(alias = "memberAuthToken")]
    pub member_auth_token: Option<String>,
    /// `journeyContext`: `JourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: Option<Box<JourneyContext>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateWebChatConversationRequest "CreateWebChatConversationRequest" 6 {
    (
        organization_id: String = "organizationId" with_organization_id required,
        deployment_id: String = "deploymentId" with_deployment_id required,
        routing_target: Box<WebChatRoutingTarget> = "routingTarget" with_routing_target required,
        member_info: Box<GuestMemberInfo> = "memberInfo" with_member_info required,
        member_auth_token: String = "memberAuthToken" with_member_auth_token secret,
        journey_context: Box<JourneyContext> = "journeyContext" with_journey_context,
    )
});
