// @generated from the schema "WebDeploymentsOAuthExchangeRequest"; changes made here are lost at the next generation

/// The schema `WebDeploymentsOAuthExchangeRequest`.
#[repr(C)]
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

crate::runtime::model!(WebDeploymentsOAuthExchangeRequest "WebDeploymentsOAuthExchangeRequest" 3 {
    (
        deployment_id: ::std::string::String = "deploymentId" 1 with_deployment_id,
        journey_context: ::std::boxed::Box<crate::WebDeploymentsJourneyContext> = "journeyContext" 0 with_journey_context,
        oauth: ::std::boxed::Box<crate::WebDeploymentsOAuthRequestParameters> = "oauth" 0 with_oauth,
    )
});
