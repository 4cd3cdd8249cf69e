// @generated from the schema "JourneyContext"; changes made here are lost at the next generation

use crate::{JourneyAction, JourneyCustomer, JourneyCustomerSession};
use crate::runtime::Extra;

/// A customer's way to a conversation, as far as it was followed.
///
/// The schema `JourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyContext {
    /// Who the customer is.
    ///
    /// `customer`: `JourneyCustomer`, required.
    pub customer: Option<Box<JourneyCustomer>>,
    /// The visit during which the customer asked for contact.
    ///
    /// `customerSession`: `JourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<Box<JourneyCustomerSession>>,
    /// What offered the contact to the customer.
    ///
    /// `triggeringAction`: `JourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<JourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyContext "JourneyContext" 3 {
    (
        customer: Box<JourneyCustomer> = "customer" with_customer required,
        customer_session: Box<JourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<JourneyAction> = "triggeringAction" with_triggering_action,
    )
});
