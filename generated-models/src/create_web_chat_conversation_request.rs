// @generated from the schema "CreateWebChatConversationRequest"; changes made here are lost at the next generation

/// The schema `CreateWebChatConversationRequest`.
#[repr(C)]
pub struct CreateWebChatConversationRequest {
    /// `organizationId`: `string`, required.
    #[doc(alias = "organizationId")]
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// `deploymentId`: `string`, required.
    #[doc(alias = "deploymentId")]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// `routingTarget`: `WebChatRoutingTarget`, required.
    #[doc(alias = "routingTarget")]
    pub routing_target: ::std::option::Option<
        ::std::boxed::Box<crate::WebChatRoutingTarget>,
    >,
    /// `memberInfo`: `GuestMemberInfo`, required.
    #[doc(alias = "memberInfo")]
    pub member_info: ::std::option::Option<::std::boxed::Box<crate::GuestMemberInfo>>,
    /// `memberAuthToken`: `string`.
    #[doc(alias = "memberAuthToken")]
    pub member_auth_token: ::std::option::Option<::std::string::String>,
    /// `journeyContext`: `JourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: ::std::option::Option<::std::boxed::Box<crate::JourneyContext>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateWebChatConversationRequest "CreateWebChatConversationRequest" 6 {
    (
        organization_id: ::std::string::String = "organizationId" 1 with_organization_id,
        deployment_id: ::std::string::String = "deploymentId" 1 with_deployment_id,
        routing_target: ::std::boxed::Box<crate::WebChatRoutingTarget> = "routingTarget" 1 with_routing_target,
        member_info: ::std::boxed::Box<crate::GuestMemberInfo> = "memberInfo" 1 with_member_info,
        member_auth_token: ::std::string::String = "memberAuthToken" 16 with_member_auth_token,
        journey_context: ::std::boxed::Box<crate::JourneyContext> = "journeyContext" 0 with_journey_context,
    )
});
