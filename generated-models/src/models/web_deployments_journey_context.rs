// @generated from the schema "WebDeploymentsJourneyContext"; changes made here are lost at the next generation

use crate::{JourneyAction, JourneyCustomer, JourneyCustomerSession};
use crate::runtime::Extra;

/// The schema `WebDeploymentsJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentsJourneyContext {
    /// `journeyAction`: `JourneyAction`.
    #[doc(alias = "journeyAction")]
    pub journey_action: Option<Box<JourneyAction>>,
    /// `customer`: `JourneyCustomer`.
    pub customer: Option<Box<JourneyCustomer>>,
    /// `customerSession`: `JourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<Box<JourneyCustomerSession>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentsJourneyContext "WebDeploymentsJourneyContext" 3 {
    (
        journey_action: Box<JourneyAction> = "journeyAction" with_journey_action,
        customer: Box<JourneyCustomer> = "customer" with_customer,
        customer_session: Box<JourneyCustomerSession> = "customerSession" with_customer_session,
    )
});
