// @generated from the schema "ConversationEmailEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    ConversationEmailEventTopicJourneyAction, ConversationEmailEventTopicJourneyCustomer,
    ConversationEmailEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `ConversationEmailEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEmailEventTopicJourneyContext {
    /// `customer`: `ConversationEmailEventTopicJourneyCustomer`.
    pub customer: Option<Box<ConversationEmailEventTopicJourneyCustomer>>,
    /// `customerSession`: `ConversationEmailEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<Box<ConversationEmailEventTopicJourneyCustomerSession>>,
    /// `triggeringAction`: `ConversationEmailEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<ConversationEmailEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEmailEventTopicJourneyContext "ConversationEmailEventTopicJourneyContext" 3 {
    (
        customer: Box<ConversationEmailEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<ConversationEmailEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<ConversationEmailEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
