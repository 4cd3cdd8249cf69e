// @generated from the schema "QueueConversationEmailEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    QueueConversationEmailEventTopicJourneyAction,
    QueueConversationEmailEventTopicJourneyCustomer,
    QueueConversationEmailEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `QueueConversationEmailEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEmailEventTopicJourneyContext {
    /// `customer`: `QueueConversationEmailEventTopicJourneyCustomer`.
    pub customer: Option<Box<QueueConversationEmailEventTopicJourneyCustomer>>,
    /// `customerSession`: `QueueConversationEmailEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<QueueConversationEmailEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationEmailEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<QueueConversationEmailEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicJourneyContext "QueueConversationEmailEventTopicJourneyContext" 3 {
    (
        customer: Box<QueueConversationEmailEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<QueueConversationEmailEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<QueueConversationEmailEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
