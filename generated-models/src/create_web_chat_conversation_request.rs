// @generated from the schema "CreateWebChatConversationRequest"; changes made here are lost at the next generation

/// The schema `CreateWebChatConversationRequest`.
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

impl crate::runtime::Model for CreateWebChatConversationRequest {
    const EMPTY: Self = Self {
        organization_id: ::std::option::Option::None,
        deployment_id: ::std::option::Option::None,
        routing_target: ::std::option::Option::None,
        member_info: ::std::option::Option::None,
        member_auth_token: ::std::option::Option::None,
        journey_context: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateWebChatConversationRequest = &<CreateWebChatConversationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateWebChatConversationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("organizationId", "organization_id", 1),
            ("deploymentId", "deployment_id", 1),
            ("routingTarget", "routing_target", 1),
            ("memberInfo", "member_info", 1),
            ("memberAuthToken", "member_auth_token", 0),
            ("journeyContext", "journey_context", 0),
        ],
        fields: &[
            &E.organization_id,
            &E.deployment_id,
            &E.routing_target,
            &E.member_info,
            &E.member_auth_token,
            &E.journey_context,
        ],
    }
};

crate::runtime::model!(CreateWebChatConversationRequest);

crate::runtime::setters!(CreateWebChatConversationRequest {
    with_organization_id: organization_id: ::std::string::String,
    with_deployment_id: deployment_id: ::std::string::String,
    with_routing_target: routing_target: ::std::boxed::Box<crate::WebChatRoutingTarget>,
    with_member_info: member_info: ::std::boxed::Box<crate::GuestMemberInfo>,
    with_member_auth_token: member_auth_token: ::std::string::String,
    with_journey_context: journey_context: ::std::boxed::Box<crate::JourneyContext>,
});
