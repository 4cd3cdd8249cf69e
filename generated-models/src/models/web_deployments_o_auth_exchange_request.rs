// @generated from the schema "WebDeploymentsOAuthExchangeRequest"; changes made here are lost at the next generation

use crate::{WebDeploymentsJourneyContext, WebDeploymentsOAuthRequestParameters};
use crate::runtime::Extra;

/// The schema `WebDeploymentsOAuthExchangeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentsOAuthExchangeRequest {
    /// `deploymentId`: `string`, required.
    #[doc(alias = "deploymentId")]
    pub deployment_id: Option<String>,
    /// `journeyContext`: `WebDeploymentsJourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: Option<Box<WebDeploymentsJourneyContext>>,
    /// `oauth`: `WebDeploymentsOAuthRequestParameters`.
    pub oauth: Option<Box<WebDeploymentsOAuthRequestParameters>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentsOAuthExchangeRequest "WebDeploymentsOAuthExchangeRequest" 3 {
    (
        deployment_id: String = "deploymentId" with_deployment_id required,
        journey_context: Box<WebDeploymentsJourneyContext> = "journeyContext" with_journey_context,
        oauth: Box<WebDeploymentsOAuthRequestParameters> = "oauth" with_oauth,
    )
});
