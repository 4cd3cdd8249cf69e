// @generated from the schema "ConversationCallEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    ConversationCallEventTopicJourneyAction, ConversationCallEventTopicJourneyCustomer,
    ConversationCallEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `ConversationCallEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallEventTopicJourneyContext {
    /// `customer`: `ConversationCallEventTopicJourneyCustomer`.
    pub customer: Option<Box<ConversationCallEventTopicJourneyCustomer>>,
    /// `customerSession`: `ConversationCallEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<Box<ConversationCallEventTopicJourneyCustomerSession>>,
    /// `triggeringAction`: `ConversationCallEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<ConversationCallEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallEventTopicJourneyContext "ConversationCallEventTopicJourneyContext" 3 {
    (
        customer: Box<ConversationCallEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<ConversationCallEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<ConversationCallEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
