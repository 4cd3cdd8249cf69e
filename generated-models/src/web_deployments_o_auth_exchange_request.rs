// @generated from the schema "WebDeploymentsOAuthExchangeRequest"; changes made here are lost at the next generation

/// The schema `WebDeploymentsOAuthExchangeRequest`.
pub struct WebDeploymentsOAuthExchangeRequest {
    /// `deploymentId`: `string`, required.
    #[doc(alias = "deploymentId")]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// `journeyContext`: `WebDeploymentsJourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: ::std::option::Option<
        ::std::boxed::Box<crate::WebDeploymentsJourneyContext>,
    >,
    /// `oauth`: `WebDeploymentsOAuthRequestParameters`.
    pub oauth: ::std::option::Option<
        ::std::boxed::Box<crate::WebDeploymentsOAuthRequestParameters>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebDeploymentsOAuthExchangeRequest {
    const EMPTY: Self = Self {
        deployment_id: ::std::option::Option::None,
        journey_context: ::std::option::Option::None,
        oauth: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentsOAuthExchangeRequest = &<WebDeploymentsOAuthExchangeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentsOAuthExchangeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("deploymentId", "deployment_id", 1),
            ("journeyContext", "journey_context", 0),
            ("oauth", "oauth", 0),
        ],
        fields: &[&E.deployment_id, &E.journey_context, &E.oauth],
    }
};

crate::runtime::model!(WebDeploymentsOAuthExchangeRequest);

crate::runtime::setters!(WebDeploymentsOAuthExchangeRequest {
    with_deployment_id: deployment_id: ::std::string::String,
    with_journey_context: journey_context: ::std::boxed::Box<crate::WebDeploymentsJourneyContext>,
    with_oauth: oauth: ::std::boxed::Box<crate::WebDeploymentsOAuthRequestParameters>,
});
