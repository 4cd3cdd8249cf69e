// @generated from the schema "ConversationEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    ConversationEventTopicJourneyAction, ConversationEventTopicJourneyCustomer,
    ConversationEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `ConversationEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicJourneyContext {
    /// `customer`: `ConversationEventTopicJourneyCustomer`.
    pub customer: Option<Box<ConversationEventTopicJourneyCustomer>>,
    /// `customerSession`: `ConversationEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<Box<ConversationEventTopicJourneyCustomerSession>>,
    /// `triggeringAction`: `ConversationEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<ConversationEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicJourneyContext "ConversationEventTopicJourneyContext" 3 {
    (
        customer: Box<ConversationEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<ConversationEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<ConversationEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
