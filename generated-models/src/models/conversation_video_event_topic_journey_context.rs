// @generated from the schema "ConversationVideoEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    ConversationVideoEventTopicJourneyAction, ConversationVideoEventTopicJourneyCustomer,
    ConversationVideoEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `ConversationVideoEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationVideoEventTopicJourneyContext {
    /// `customer`: `ConversationVideoEventTopicJourneyCustomer`.
    pub customer: Option<Box<ConversationVideoEventTopicJourneyCustomer>>,
    /// `customerSession`: `ConversationVideoEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<Box<ConversationVideoEventTopicJourneyCustomerSession>>,
    /// `triggeringAction`: `ConversationVideoEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<ConversationVideoEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationVideoEventTopicJourneyContext "ConversationVideoEventTopicJourneyContext" 3 {
    (
        customer: Box<ConversationVideoEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<ConversationVideoEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<ConversationVideoEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
